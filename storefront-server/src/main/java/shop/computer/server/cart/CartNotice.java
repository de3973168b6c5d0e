package shop.computer.server.cart;

import shop.computer.api.Money;

/** What changed about a product since the visitor put it into the cart or last agreed to it. */
public sealed interface CartNotice {

    /**
     * It costs another price now.
     *
     * @param old what the visitor last saw, USD
     */
    record PriceChanged(Money old) implements CartNotice {}

    /**
     * There are fewer pieces than the cart asks for.
     *
     * @param left how many are free, 0 or more
     */
    record Short(int left) implements CartNotice {}

    /** The shop sells it no more. */
    record Gone() implements CartNotice {}
}
