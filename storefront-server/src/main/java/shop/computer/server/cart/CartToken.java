package shop.computer.server.cart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser holds to find its cart or its wish list again: 128 random bits, base64url. The database knows only its hash. */
public record CartToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    /** @throws IllegalArgumentException if the text is not a token */
    public CartToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a cart token");
        }
    }

    /** A token nobody had before. */
    public static CartToken fresh() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new CartToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token in a cookie's text; empty for anything that cannot be one. */
    public static Optional<CartToken> of(@Nullable String text) {
        return Optional.ofNullable(text).filter(FORM.asMatchPredicate()).map(CartToken::new);
    }

    /** SHA-256 in hexadecimal digits, all that a table may hold of it. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Never the token itself: it opens the cart. */
    @Override
    public String toString() {
        return "CartToken[…]";
    }
}
