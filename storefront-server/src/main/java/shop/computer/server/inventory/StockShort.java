package shop.computer.server.inventory;

import shop.computer.api.Sku;

/**
 * So few pieces are free that more should be ordered. Told once when it falls to the level or below, again only after it was above.
 *
 * @param version of the stock at that moment
 */
public record StockShort(Sku sku, int available, int reorderAt, long version) {}
