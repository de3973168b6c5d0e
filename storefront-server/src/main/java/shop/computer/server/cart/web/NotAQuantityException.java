package shop.computer.server.cart.web;

/** What was typed is not a number of pieces. */
class NotAQuantityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAQuantityException() {
        super("Not a number of pieces");
    }
}
