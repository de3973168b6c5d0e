package shop.computer.server.order.refusal;

/** There is nothing in the cart to be ordered. */
public class EmptyCartException extends RuntimeException {

    public EmptyCartException() {
        super("The cart is empty");
    }
}
