package shop.computer.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** A proxy on the same machine says who calls and whether by TLS; anybody else who says so is not believed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class ForwardedHeadersIntegrationTests {

    private final HttpClient client = HttpClient.newHttpClient();
    @LocalServerPort
    private int port;

    @Test
    void believesAProxyOnTheSameMachine() throws Exception {
        assertThat(isTakenForTls("127.0.0.1")).isTrue();
    }

    @Test
    void believesNoNeighbourInThePrivateNetwork() throws Exception {
        var neighbour = neighbour();
        assumeThat(neighbour).as("an address of this machine in a private network").isPresent();

        assertThat(isTakenForTls(neighbour.get().getHostAddress())).isFalse();
    }

    private boolean isTakenForTls(String host) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + "/probe-page"))
                .header("X-Forwarded-Proto", "https").header("X-Forwarded-For", "203.0.113.9").build();
        return client.send(request, BodyHandlers.discarding()).headers().firstValue("Strict-Transport-Security")
                .isPresent();
    }

    private static Optional<InetAddress> neighbour() throws Exception {
        return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress()).findFirst();
    }
}
