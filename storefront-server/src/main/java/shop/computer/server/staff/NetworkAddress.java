package shop.computer.server.staff;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Who calls, as far as the network tells: an IPv4 address, or the half of an IPv6 address that names a household and not a device. */
public final class NetworkAddress {

    private static final int PREFIX_BYTES = 8;
    private static final int LONGEST = 60;

    private NetworkAddress() {}

    /** @param address as a connection or a trusted proxy names it; what is none stands for itself */
    public static String of(String address) {
        try {
            var zone = address.indexOf('%');
            return InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone)) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), PREFIX_BYTES)) + "/64"
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address.substring(0, Math.min(address.length(), LONGEST));
        }
    }
}
