package shop.computer.server.order.refusal;

import shop.computer.api.Money;

/** The total is not what the customer saw and agreed to; nothing was ordered, the cart is as it was. */
public class PriceChangedException extends RuntimeException {

    private final transient Money now;

    public PriceChangedException(Money now) {
        super("The total is " + now + " now");
        this.now = now;
    }

    /** The total with delivery as it would be now, USD. */
    public Money now() {
        return now;
    }
}
