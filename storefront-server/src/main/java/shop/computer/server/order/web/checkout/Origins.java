package shop.computer.server.order.web.checkout;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Names network addresses so that equal ones can be counted and none can be read: an HMAC-SHA256 with the shop's secret. */
@Component
class Origins {

    private final String secret;

    Origins(@Value("${shop.secret-key:}") String secret) {
        this.secret = "origin:" + secret;
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
            return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmacHex(address);
        } catch (UnknownHostException notAnAddress) {
            return null;
        }
    }
}
