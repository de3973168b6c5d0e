package shop.computer.api.catalog;

import java.util.List;
import shop.computer.api.Versioned;

/** The photos of a product in the order they are shown; the first is its main picture. Without any it is drawn. */
public record Photos(List<Photo> photos, long version) implements Versioned {

    public Photos {
        photos = List.copyOf(photos);
    }
}
