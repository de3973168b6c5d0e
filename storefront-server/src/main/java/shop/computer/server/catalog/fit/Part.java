package shop.computer.server.catalog.fit;

import java.math.BigDecimal;
import java.util.Map;
import shop.computer.api.Sku;

/**
 * What is kept in memory of a product.
 *
 * @param kind slug of its widest category
 * @param category id of the one it stands in
 * @param family the same for all variants of a model
 * @param price list price of one, USD
 * @param facts those of its specifications that decide something, by key
 */
record Part(Sku sku, String kind, long category, String family, BigDecimal price, Map<String, Object> facts) {

    BigDecimal distance(Part other) {
        return price.subtract(other.price).abs();
    }
}
