package shop.computer.server.cart.web;

import org.jspecify.annotations.Nullable;
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.Carts;

/**
 * What the buttons on product cards and product pages send.
 *
 * @param quantity absent for one piece
 */
record AddForm(@Nullable String sku, @Nullable String quantity) {

    /** @return the token of the cart it is in now */
    CartToken putInto(Carts carts, @Nullable CartToken token) {
        var pieces = quantity == null ? 1 : Typed.quantity(quantity);
        if (pieces == 0) {
            throw new NotAQuantityException();
        }
        return carts.add(token, Typed.sku(sku), pieces);
    }
}
