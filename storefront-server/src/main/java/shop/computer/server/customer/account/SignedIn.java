package shop.computer.server.customer.account;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/**
 * The customer who is signed in.
 *
 * @param id of the account
 */
public record SignedIn(long id, String email) implements Serializable, java.security.Principal {

    /** Whoever may open the pages of their account; no member of staff has it. */
    public static final String ROLE = "CUSTOMER";

    /** Who sent a request. Asks the database only if the browser has the cookie of a sign-in. */
    public static Optional<SignedIn> of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication who
                && who.getPrincipal() instanceof SignedIn customer
                        ? Optional.of(customer)
                        : Optional.empty();
    }

    public AccountId account() {
        return new AccountId(id);
    }

    public EmailAddress address() {
        return new EmailAddress(email);
    }

    /** The same for each sign-in to the account, and for nobody else. */
    @Override
    public String getName() {
        return "customer:" + id;
    }
}
