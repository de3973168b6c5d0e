package shop.computer.server.customer;

/** A text that cannot be dialled, with what is wrong about it. */
public class NotAPhoneNumberException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {

        /** Nothing typed. */
        MISSING,
        /** Something other than digits, a leading plus and the usual separators. */
        NOT_DIGITS,
        TOO_SHORT,
        TOO_LONG,
        /** As long as a number should be, but no operator or country has numbers that begin so. */
        UNKNOWN
    }

    private final Reason reason;
    private final int digits;

    NotAPhoneNumberException(Reason reason, int digits) {
        super("Not a telephone number: " + reason);
        this.reason = reason;
        this.digits = digits;
    }

    public Reason reason() {
        return reason;
    }

    /** How many digits are missing or too many; 0 where that cannot be said. */
    public int digits() {
        return digits;
    }
}
