package shop.computer.server.staff.password;

/** The password is too easy to guess or too long to be kept safely. */
public class WeakPasswordException extends RuntimeException {

    /** @param rule what a password must be, as one sentence for whoever runs the server */
    WeakPasswordException(String rule) {
        super(rule);
    }
}
