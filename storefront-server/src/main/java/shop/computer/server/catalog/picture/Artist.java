package shop.computer.server.catalog.picture;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import shop.computer.server.catalog.art.ArtKey;
import shop.computer.server.catalog.art.Drawings;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.category.CategoryTree;
import shop.computer.server.catalog.row.ProductRow;
import shop.computer.server.catalog.row.ProductRows;
import shop.computer.server.catalog.spec.SpecJson;
import shop.computer.server.media.MediaMaker;

/** Draws products and kinds of products when their drawing is first asked for. What a product no longer is, is not drawn. */
@Component
class Artist implements MediaMaker {

    private static final Pattern KIND = Pattern.compile("art/kinds/([a-z0-9-]+)-\\d+\\.svg");
    private static final Pattern PRODUCT = Pattern.compile("art/products/(.+)-[0-9a-f]{10}\\.svg");

    private final ProductRows rows;
    private final CategoryTree tree;
    private final SpecJson json;

    Artist(ProductRows rows, CategoryTree tree, SpecJson json) {
        this.rows = rows;
        this.tree = tree;
        this.json = json;
    }

    @Override
    public Optional<byte[]> make(String key) {
        return svg(key).map(svg -> svg.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> svg(String key) {
        var kind = KIND.matcher(key);
        if (kind.matches() && key.equals(ArtKey.ofKind(kind.group(1)))) {
            return tree.now().find(kind.group(1)).map(found -> Drawings.of(new Thing(found.slug(), "", "", Map.of())));
        }
        var product = PRODUCT.matcher(key);
        return product.matches()
                ? rows.bySlug(product.group(1)).filter(row -> key.equals(ArtKey.of(kind(row), row)))
                        .map(row -> Drawings.of(thing(row)))
                : Optional.empty();
    }

    private Thing thing(ProductRow row) {
        return new Thing(kind(row), row.name(), row.brand(), json.read(row.specs()));
    }

    private String kind(ProductRow row) {
        var categories = tree.now();
        return categories.path(categories.get(row.categoryId())).getFirst().slug();
    }
}
