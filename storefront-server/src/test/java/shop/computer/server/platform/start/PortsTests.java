package shop.computer.server.platform.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PortsTests {

    private static Ports ports(Object shop, Object management) {
        return new Ports(new MockEnvironment().withProperty("server.port", shop.toString())
                .withProperty("management.server.port", management.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "65536", "80 80", "99999999999"})
    void namesTheSettingThatIsNoPort(String text) {
        assertThatThrownBy(() -> ports(text, 0).check())
                .hasMessage("PORT must be a number from 1 to 65535, and \"" + text + "\" is not.");
        assertThatThrownBy(() -> ports(0, text).check()).hasMessageStartingWith("MANAGEMENT_PORT must be");
    }

    @Test
    void namesTheSettingWhosePortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = taken.getLocalPort();

            assertThatThrownBy(() -> ports(port, 0).check())
                    .hasMessage("Port " + port + " is taken by another program.")
                    .extracting("remedy").asString().contains(" with PORT,");
            assertThatThrownBy(() -> ports(0, port).check())
                    .hasMessage("Port " + port + " is taken by another program.")
                    .extracting("remedy").asString().contains(" with MANAGEMENT_PORT,");
        }
    }

    @Test
    void refusesOnePortForBoth() {
        assertThatThrownBy(() -> ports(18080, 18080).check()).hasMessage("PORT and MANAGEMENT_PORT are both 18080.");
    }

    @Test
    void takesAnyFreePort() {
        assertThatCode(() -> ports(0, 0).check()).doesNotThrowAnyException();
    }
}
