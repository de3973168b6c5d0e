package shop.computer.server.customer.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes what is secret about signing in. */
@Component
class SecretCodes {

    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final String secret;

    SecretCodes(@Value("${shop.secret-key:}") String secret) {
        this.secret = "sign-in:" + secret;
    }

    /**
     * The six digits of a nonce. A plain hash of six digits is undone in a blink; of an HMAC nobody without the shop's secret key can tell them.
     */
    String code(EmailAddress email, String nonce) {
        var signature = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmac(email.value() + "\u0000" + nonce);
        return "%06d".formatted(Long.remainderUnsigned(ByteBuffer.wrap(signature).getLong(), CODES));
    }

    /** 128 random bits, base64url. */
    static String nonce() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean isNonce(String text) {
        return NONCE.matcher(text).matches();
    }

    /** SHA-256 in hexadecimal digits. */
    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The digits of what somebody typed or pasted, Khmer ones too. */
    static String digits(String typed) {
        return typed.codePoints().filter(Character::isDigit).map(Character::getNumericValue).limit(7)
                .mapToObj(Integer::toString).reduce("", String::concat);
    }
}
