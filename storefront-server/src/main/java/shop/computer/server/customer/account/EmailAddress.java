package shop.computer.server.customer.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A mail address by which somebody signs in: in small letters, of ASCII alone. MySQL takes é for e; whoever reads the mails of the one address
 * must not come into the account of the other.
 *
 * @param value at most 254 characters
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern
            .compile("[!-~&&[^@,;:<>()\"\\\\]]+@[!-~&&[^@.,;:<>()\"\\\\]]+(\\.[!-~&&[^@.,;:<>()\"\\\\]]+)+");

    /** @throws IllegalArgumentException if the text is not such an address; use {@link #parse} for what people type */
    public EmailAddress {
        if (value.length() > LONGEST || !FORM.matcher(value).matches() || !value.equals(small(value))) {
            throw new IllegalArgumentException("Not a mail address in small letters");
        }
    }

    /** Reads what people type; empty if no mail can be sent there. */
    public static Optional<EmailAddress> parse(@Nullable String text) {
        var typed = text == null ? "" : text.strip();
        return typed.length() <= LONGEST && FORM.matcher(typed).matches()
                ? Optional.of(new EmailAddress(small(typed)))
                : Optional.empty();
    }

    /** Whether somebody typed this very address, in letters of any size. */
    public boolean isWrittenAs(@Nullable String text) {
        return parse(text).filter(this::equals).isPresent();
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
