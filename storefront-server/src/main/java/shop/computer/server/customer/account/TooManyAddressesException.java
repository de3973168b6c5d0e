package shop.computer.server.customer.account;

/** An account has {@link Accounts#MOST_ADDRESSES} addresses already. */
public class TooManyAddressesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyAddressesException() {
        super("An account keeps " + Accounts.MOST_ADDRESSES + " addresses at most");
    }
}
