package shop.computer.server.catalog;

import shop.computer.api.Sku;

/** The shop began to sell it, or sells it for another price. */
public record ProductOffered(Sku sku) {}
