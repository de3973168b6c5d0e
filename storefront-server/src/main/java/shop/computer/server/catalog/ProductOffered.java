package shop.computer.server.catalog;

import shop.computer.api.Sku;

/** The shop began to sell a product. */
public record ProductOffered(Sku sku) {}
