package shop.computer.server.inventory;

import shop.computer.api.Sku;

/** The stock of a SKU is no longer what it was. */
public record StockChanged(Sku sku) {}
