package shop.computer.server.customer.account;

import java.time.Instant;
import java.util.Locale;

/**
 * A code that is to be sent.
 *
 * @param code six digits
 * @param askedAt when the code was made
 */
public record CodeLetter(EmailAddress recipient, String code, Locale language, Instant askedAt) {

    /** Never the code: it opens the account. */
    @Override
    public String toString() {
        return "CodeLetter[…]";
    }
}
