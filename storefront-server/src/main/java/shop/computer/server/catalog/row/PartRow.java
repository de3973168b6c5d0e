package shop.computer.server.catalog.row;

import java.math.BigDecimal;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;

/**
 * What decides beside which others a product is sold.
 *
 * @param price list price of one, USD
 * @param specs as they are kept
 */
public record PartRow(Sku sku, String name, String brand, long categoryId, BigDecimal price, String specs,
        Grade grade) {}
