package shop.computer.server.customer.web;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the two forms of a sign-in send: never null, edges stripped.
 *
 * @param code as typed; empty on the first form
 * @param back the page of this shop to go on to, without a query
 */
record SignInForm(String email, String code, String back) {

    static final String ACCOUNT = "/account";
    private static final Pattern INSIDE = Pattern.compile("(/[A-Za-z0-9_-]+){1,4}");

    SignInForm {
        email = Objects.requireNonNullElse(email, "").strip();
        code = Objects.requireNonNullElse(code, "").strip();
        back = back != null && INSIDE.matcher(back).matches() ? back : ACCOUNT;
    }
}
