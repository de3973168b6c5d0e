package shop.computer.server.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.inventory.Grade;
import shop.computer.server.catalog.category.CategoryNode;
import shop.computer.server.catalog.picture.Shown;
import shop.computer.server.catalog.spec.KeyFact;
import shop.computer.server.catalog.spec.SpecGroup;

/**
 * All a product page shows.
 *
 * @param description one sentence in the language of the request
 * @param path the categories above it, the widest first
 * @param pictures of it, the main one first
 * @param preview root-relative address of a JPEG or PNG of it, for programs that show no SVG
 * @param facts three or four figures to show large
 * @param arrivesOn the day, in Asia/Phnom_Penh, on which more are expected; absent if there are some now, nobody knows or it has passed
 */
public record ProductDetail(ProductCard card, String description, List<Shown> pictures, String preview,
        List<CategoryNode> path,
        List<KeyFact> facts, List<SpecGroup> specs, Grade grade,
        @Nullable LocalDate arrivesOn) {

    public ProductDetail {
        pictures = List.copyOf(pictures);
        path = List.copyOf(path);
        facts = List.copyOf(facts);
        specs = List.copyOf(specs);
    }
}
