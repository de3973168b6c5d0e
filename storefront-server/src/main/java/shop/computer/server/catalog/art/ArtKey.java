package shop.computer.server.catalog.art;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import shop.computer.server.catalog.row.ProductRow;

/** Under which key of the media store a drawing is kept: it changes with everything the drawing is made of, so it may be kept for ever. */
public final class ArtKey {

    static final String KINDS = "art/kinds/";
    static final String PRODUCTS = "art/products/";
    static final String SVG = ".svg";
    private static final int DIGITS = 10;

    private ArtKey() {}

    /** The drawing of a product. @param kind slug of its widest category */
    public static String of(String kind, ProductRow row) {
        var facts = String.join("\n", Integer.toString(Drawings.HAND), kind, row.name(), row.brand(), row.specs());
        return PRODUCTS + row.slug() + "-" + digest(facts) + SVG;
    }

    /** The drawing of what a category usually has. */
    public static String ofKind(String kind) {
        return KINDS + kind + "-" + Drawings.HAND + SVG;
    }

    private static String digest(String facts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
