package shop.computer.server.catalog.art;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import shop.computer.server.catalog.row.ProductRow;

/** Under which key of the media store a drawing is kept: it changes with everything the drawing is made of, so it may be kept for ever. */
public final class ArtKey {

    private static final String KINDS = "art/kinds/";
    private static final String PRODUCTS = "art/products/";
    private static final int DIGITS = 10;

    private ArtKey() {}

    /** The drawing of a product. @param kind slug of its widest category */
    public static String of(String kind, ProductRow row) {
        return of(kind, row, Form.STANDING);
    }

    /** The same in another form. */
    public static String of(String kind, ProductRow row, Form form) {
        var facts = String.join("\n", Integer.toString(Drawings.HAND), kind, row.name(), row.brand(), row.specs());
        return PRODUCTS + row.slug() + "-" + digest(facts) + form.ending();
    }

    /** The drawing of what a category usually has. */
    public static String ofKind(String kind) {
        return KINDS + kind + "-" + Drawings.HAND + Form.STANDING.ending();
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
