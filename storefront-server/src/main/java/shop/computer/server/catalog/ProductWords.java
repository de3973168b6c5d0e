package shop.computer.server.catalog;

import java.util.List;
import shop.computer.api.Sku;

/**
 * The words a product may be looked for by.
 *
 * @param categories names of its categories in every language
 */
public record ProductWords(Sku sku, String name, String brand, String description, List<String> categories) {

    public ProductWords {
        categories = List.copyOf(categories);
    }
}
