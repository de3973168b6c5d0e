package shop.computer.server.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;

/**
 * What a product may be looked for and chosen by, in no language.
 *
 * @param categories slugs of its categories, the widest first
 * @param categoryWords all that its categories are called, in every language
 * @param price of one piece now, USD
 * @param onSale whether that is below its list price
 * @param specs by key of the specification dictionary: number, text, true/false or list of text
 */
public record ProductFacts(Sku sku, String name, String brand, String description, List<String> categories,
        List<String> categoryWords, Money price, boolean onSale, Grade grade, Instant createdAt,
        Map<String, Object> specs) {

    public ProductFacts {
        categories = List.copyOf(categories);
        categoryWords = List.copyOf(categoryWords);
        specs = Map.copyOf(specs);
    }
}
