package shop.computer.server.cart.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.server.cart.Carts;
import shop.computer.server.catalog.NoSuchProductException;

/** Reads what the forms of the cart send; anybody can send anything. */
final class Typed {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    private static final int LONGEST = 6;

    private Typed() {}

    /** @throws NoSuchProductException if nothing could have this SKU */
    static Sku sku(@Nullable String text) {
        var typed = text == null ? "" : text;
        return Sku.read(typed).orElseThrow(() -> new NoSuchProductException(typed));
    }

    /**
     * A number of pieces, 0 or more; one too long to be read is more than any cart holds.
     *
     * @throws NotAQuantityException if it is no whole number, or below zero
     */
    static int quantity(@Nullable String text) {
        var digits = text == null ? "" : text.strip();
        if (!NUMBER.matcher(digits).matches()) {
            throw new NotAQuantityException();
        }
        return digits.length() > LONGEST ? Carts.MOST_OF_ONE + 1 : Integer.parseInt(digits);
    }
}
