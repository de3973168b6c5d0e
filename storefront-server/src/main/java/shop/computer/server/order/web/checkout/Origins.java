package shop.computer.server.order.web.checkout;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Names network addresses so that equal ones can be counted and none can be read: an HMAC-SHA256 with the shop's secret. */
@Component
class Origins {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    Origins(@Value("${shop.secret-key:}") String secret) {
        this.secret = new SecretKeySpec(("origin:" + secret).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * The name of an address.
     *
     * @param address as the container tells it: an IP address, never a host's name
     * @return absent for this machine itself, which is a proxy that hides who asks, or somebody who looks after the shop
     */
    @Nullable
    String of(String address) {
        try {
            if (InetAddress.getByName(address).isLoopbackAddress()) {
                return null;
            }
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
        } catch (UnknownHostException notAnAddress) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
