package shop.computer.server.catalog.price;

import shop.computer.api.Sku;

/** Staff set other sales or steps. That a sale begins or ends by the clock is no event: {@link PriceDesk#turned}. */
public record PriceChanged(Sku sku) {}
