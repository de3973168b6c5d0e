package shop.computer.server.order;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import shop.computer.api.OrderNumber;

/**
 * Opens an order's pages to a customer without an account: {@code /orders/{number}?key=…}. The number alone opens nothing. The key is an
 * HMAC-SHA256 of the number, so no table keeps it and nobody without the shop's secret can make one.
 */
@Component
public class OrderLinks {

    private final String secret;

    OrderLinks(@Value("${shop.secret-key:}") String secret) {
        if (secret.isBlank()) {
            throw new IllegalStateException(
                    "The setting SECRET_KEY is missing: without it nobody can open the page of an order");
        }
        this.secret = secret;
    }

    /** The key that opens the order's pages: 43 letters that can stand in an address. */
    public String key(OrderNumber number) {
        var signature = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmac("order-link:" + number.value());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    /** Whether this is the order's key; takes as long for a wrong one as for the right one. */
    public boolean opens(OrderNumber number, String key) {
        return MessageDigest.isEqual(key(number).getBytes(StandardCharsets.UTF_8),
                key.getBytes(StandardCharsets.UTF_8));
    }
}
