package shop.computer.server.catalog.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import shop.computer.server.catalog.art.ArtKey;
import shop.computer.server.catalog.art.Drawings;
import shop.computer.server.catalog.art.Form;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.row.ProductRow;
import shop.computer.server.catalog.spec.SpecJson;
import shop.computer.server.media.MediaStore;

/** What a product's page shows of it: its photos, or its drawings if nobody has photographed it. */
@Component
public class Gallery {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 500;

    private final PhotoRows photos;
    private final SpecJson json;

    Gallery(PhotoRows photos, SpecJson json) {
        this.photos = photos;
        this.json = json;
    }

    /** The main picture first. @param kind slug of the product's widest category */
    public List<Shown> of(String kind, ProductRow row, Locale locale) {
        if (row.picture() == null) {
            return drawings(kind, row);
        }
        var shown = photos.of(row.sku()).stream().map(photo -> photo.toShown(locale)).toList();
        return shown.isEmpty() ? List.of(alone(row.picture())) : shown;
    }

    /** Root-relative address of a JPEG of the product, for programs that show neither SVG nor WebP. */
    public static String preview(String kind, ProductRow row) {
        return MediaStore.address(row.picture() == null
                ? ArtKey.of(kind, row, Form.PREVIEW)
                : PhotoStem.ofMain(row.picture()).map(stem -> stem.jpeg(PhotoStem.LARGE)).orElse(row.picture()));
    }

    private List<Shown> drawings(String kind, ProductRow row) {
        var drawings = new ArrayList<Shown>();
        drawings.add(drawing(ArtKey.of(kind, row), false));
        if (Drawings.hasSizes(new Thing(kind, row.name(), row.brand(), json.read(row.specs())))) {
            drawings.add(drawing(ArtKey.of(kind, row, Form.SIZES), true));
        }
        return drawings;
    }

    private static Shown drawing(String key, boolean sizes) {
        var address = MediaStore.address(key);
        return new Shown(address, null, address, WIDTH, HEIGHT, "", sizes);
    }

    /** A main picture that belongs to no photo of its own: that of the new goods, shown by those in another condition. */
    private static Shown alone(String key) {
        var address = MediaStore.address(key);
        return new Shown(address, PhotoStem.webp(address), address, WIDTH, HEIGHT, "", false);
    }
}
