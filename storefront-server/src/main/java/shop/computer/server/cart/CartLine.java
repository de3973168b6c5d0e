package shop.computer.server.cart;

import shop.computer.api.Money;
import shop.computer.api.Sku;

/**
 * One line of a cart as it was taken for an order.
 *
 * @param quantity 1 to {@link Carts#MOST_OF_ONE}
 * @param priceSeen USD for one piece, as the visitor last saw it; not what the order charges
 */
public record CartLine(Sku sku, int quantity, Money priceSeen) {

    static CartLine larger(CartLine one, CartLine other) {
        return other.quantity > one.quantity ? other : one;
    }

    /** The pieces of both, at the price seen last. */
    static CartLine plus(CartLine one, CartLine other) {
        return new CartLine(one.sku, one.quantity + other.quantity, other.priceSeen);
    }

    CartLine atMost(int most) {
        return new CartLine(sku, Math.min(quantity, most), priceSeen);
    }
}
