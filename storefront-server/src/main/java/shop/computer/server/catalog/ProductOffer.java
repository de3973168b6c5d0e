package shop.computer.server.catalog;

import java.util.List;
import shop.computer.api.inventory.Grade;
import shop.computer.server.catalog.category.CategoryNode;

/**
 * A product as catalogues of others list it.
 *
 * @param description one sentence in the language of the request
 * @param preview root-relative address of a JPEG or PNG of it, for programs that show no SVG
 * @param path the categories above it, the widest first
 */
public record ProductOffer(ProductCard card, String description, String preview, List<CategoryNode> path,
        Grade grade) {

    public ProductOffer {
        path = List.copyOf(path);
    }
}
