package shop.computer.server.cart.web;

import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.Carts;
import shop.computer.server.inventory.OutOfStockException;

/**
 * What the buttons beside a line of the cart send.
 *
 * @param quantity the number in the field, whichever button was pressed
 * @param act {@code minus}, {@code plus} or {@code remove}; anything else sets the number
 */
record LineForm(@Nullable String sku, @Nullable String quantity, @Nullable String act) {

    void change(Carts carts, CartToken token) {
        var product = Typed.sku(sku);
        switch (act == null ? "" : act) {
            case "remove" -> carts.remove(token, product);
            case "plus" -> set(carts, token, product, Typed.quantity(quantity) + 1);
            case "minus" -> lower(carts, token, product, Typed.quantity(quantity) - 1);
            default -> set(carts, token, product, Typed.quantity(quantity));
        }
    }

    /** Where to go when it is done. */
    String next() {
        return "remove".equals(act) ? "/cart?note=removed&sku=" + Typed.sku(sku) : "/cart";
    }

    private static void set(Carts carts, CartToken token, Sku product, int pieces) {
        if (pieces <= 0) {
            carts.remove(token, product);
        } else {
            carts.change(token, product, pieces);
        }
    }

    /** One less may still be more than there is; who wants fewer gets what there is. */
    private static void lower(Carts carts, CartToken token, Sku product, int pieces) {
        try {
            set(carts, token, product, pieces);
        } catch (OutOfStockException e) {
            set(carts, token, product, e.left());
        }
    }
}
