package shop.computer.server.catalog.picture;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import shop.computer.server.catalog.art.ArtKey;
import shop.computer.server.catalog.art.Drawings;
import shop.computer.server.catalog.art.Form;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.category.CategoryTree;
import shop.computer.server.catalog.row.ProductRow;
import shop.computer.server.catalog.row.ProductRows;
import shop.computer.server.catalog.spec.SpecJson;
import shop.computer.server.media.MediaMaker;
import shop.computer.server.media.picture.Raster;

/** Draws products and kinds of products when their drawing is first asked for. What a product no longer is, is not drawn. */
@Component
class Artist implements MediaMaker {

    private static final Pattern KIND = Pattern.compile("art/kinds/([a-z0-9-]+)-\\d+\\.svg");
    private static final Pattern PRODUCT = Pattern
            .compile("art/products/(.+)-[0-9a-f]{10}(\\.svg|\\.sizes\\.svg|\\.png|\\.jpg)");
    private static final int WIDTH = 600;
    private static final int HEIGHT = 500;

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
        var kind = KIND.matcher(key);
        if (kind.matches() && key.equals(ArtKey.ofKind(kind.group(1)))) {
            return tree.now().find(kind.group(1))
                    .map(found -> bytes(Drawings.of(new Thing(found.slug(), "", "", Map.of()))));
        }
        var product = PRODUCT.matcher(key);
        return product.matches()
                ? rows.bySlug(product.group(1)).flatMap(row -> draw(row, key, Form.of(product.group(2))))
                : Optional.empty();
    }

    private Optional<byte[]> draw(ProductRow row, String key, Form form) {
        if (!key.equals(ArtKey.of(kind(row), row, form))) {
            return Optional.empty();
        }
        return switch (form) {
            case STANDING -> Optional.of(bytes(Drawings.of(thing(row))));
            case SIZES -> Drawings.sizes(thing(row)).map(Artist::bytes);
            case POINTS -> Optional.of(Raster.png(Drawings.of(thing(row)), WIDTH, HEIGHT));
            case PREVIEW -> Optional.of(Raster.preview(Drawings.of(thing(row))));
        };
    }

    private static byte[] bytes(String svg) {
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    private Thing thing(ProductRow row) {
        return new Thing(kind(row), row.name(), row.brand(), json.read(row.specs()));
    }

    private String kind(ProductRow row) {
        var categories = tree.with(row.categoryId());
        return categories.path(categories.get(row.categoryId())).getFirst().slug();
    }
}
