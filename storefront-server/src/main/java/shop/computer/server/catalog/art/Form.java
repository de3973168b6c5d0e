package shop.computer.server.catalog.art;

import java.util.Arrays;

/** In what form a product's drawing is wanted. */
public enum Form {

    /** As it stands there, as SVG. */
    STANDING(".svg"),
    /** Flat with its sizes, as SVG. */
    SIZES(".sizes.svg"),
    /** As it stands there, as PNG of 600 × 500 with a transparent ground. */
    POINTS(".png"),
    /** As it stands in the shop's studio, as JPEG of 1200 × 630. */
    PREVIEW(".jpg");

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** @throws IllegalArgumentException if no form ends so */
    public static Form of(String ending) {
        return Arrays.stream(values()).filter(form -> form.ending.equals(ending)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No form ends with " + ending));
    }
}
