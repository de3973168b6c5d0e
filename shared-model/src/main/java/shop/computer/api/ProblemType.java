package shop.computer.api;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stable kinds of problems the admin API answers with (RFC 9457, member {@code type}); the desktop switches on them. */
public enum ProblemType {

    BAD_REQUEST, VALIDATION, SIGN_IN_REQUIRED, SIGN_IN_FAILED, SIGN_IN_BLOCKED, FORBIDDEN, NOT_FOUND,
    METHOD_NOT_ALLOWED, NOT_ACCEPTABLE,
    UNSUPPORTED_MEDIA_TYPE, TOO_LARGE, OUT_OF_STOCK, STOCK_BELOW_RESERVED, SERIAL_REFUSED, RECEIPT_KNOWN, COUNT_ENDED,
    STEP_NOT_ALLOWED, STALE, PRECONDITION_REQUIRED,
    IDEMPOTENCY_KEY_REQUIRED,
    IDEMPOTENCY_KEY_REUSED, STILL_RUNNING, CLIENT_TOO_OLD, TOO_MANY_REQUESTS, BUSY, INTERNAL;

    private static final String BASE = "urn:computer-shop:problem:";

    /** For instance {@code urn:computer-shop:problem:out-of-stock}. */
    public URI uri() {
        return URI.create(BASE + word());
    }

    /** Where its sentence stands in the texts, for instance {@code problem.out-of-stock}. */
    public String textKey() {
        return "problem." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProblemType> of(URI uri) {
        return Arrays.stream(values()).filter(type -> type.uri().equals(uri)).findFirst();
    }
}
