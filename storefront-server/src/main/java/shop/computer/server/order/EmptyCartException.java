package shop.computer.server.order;

/** There is nothing in the cart to be ordered. */
public class EmptyCartException extends RuntimeException {

    EmptyCartException() {
        super("The cart is empty");
    }
}
