package shop.computer.server.cart;

/** More than a cart or a wish list can hold: of one product, or products in all. */
public class TooManyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int most;

    public TooManyException(int most) {
        super("At most " + most);
        this.most = most;
    }

    public int most() {
        return most;
    }
}
