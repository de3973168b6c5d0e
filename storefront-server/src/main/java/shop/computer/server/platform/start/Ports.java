package shop.computer.server.platform.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The port of the shop and the port of its operation: both must be numbers, free, and not the same. 0 stands for any free one. */
class Ports {

    static final String SHOP = "PORT";
    static final String MANAGEMENT = "MANAGEMENT_PORT";
    private static final int HIGHEST = 65535;

    private final Environment settings;

    Ports(Environment settings) {
        this.settings = settings;
    }

    /** @throws CannotStartException naming the setting */
    void check() {
        var shop = number(SHOP, "server.port");
        var management = number(MANAGEMENT, "management.server.port");
        if (shop != 0 && shop == management) {
            throw new CannotStartException("PORT and MANAGEMENT_PORT are both " + shop + ".",
                    "Give each a port of its own: what only the operator may see must not stand beside the shop.");
        }
        mustBeFree(shop, SHOP, null);
        mustBeFree(management, MANAGEMENT, "127.0.0.1");
    }

    /** The sentence about a port that is taken, and the way out. */
    static CannotStartException taken(int port, String setting) {
        return new CannotStartException("Port " + port + " is taken by another program.",
                "Stop that one, or choose another"
                        + " port with " + setting + ", for instance " + setting + "=" + (port % HIGHEST + 1) + ".");
    }

    private int number(String setting, String property) {
        var text = settings.getProperty(property, "0").strip();
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // says the same as a number that is no port
        }
        throw new CannotStartException(setting + " must be a number from 1 to 65535, and \"" + text + "\" is not.",
                "Correct it in the environment or the .env file and start again.");
    }

    private static void mustBeFree(int port, String setting, @Nullable String address) {
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.bind(address(port, address));
        } catch (IOException e) {
            throw taken(port, setting);
        }
    }

    private static InetSocketAddress address(int port, @Nullable String address) throws UnknownHostException {
        return address == null
                ? new InetSocketAddress(port)
                : new InetSocketAddress(InetAddress.getByName(address), port);
    }
}
