package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import shop.computer.api.OrderNumber;

class OrderLinksTests {

    private static final OrderNumber NUMBER = new OrderNumber("CS-2611048213");

    private final OrderLinks links = new OrderLinks("a-secret-for-this-test");

    @Test
    void openByTheOrdersOwnKey() {
        var key = links.key(NUMBER);

        assertThat(key).matches("[A-Za-z0-9_-]{43}");
        assertThat(links.opens(NUMBER, key)).isTrue();
    }

    @Test
    void stayShutForAnyOtherKey() {
        var key = links.key(NUMBER);

        assertThat(links.opens(new OrderNumber("CS-2611048214"), key)).isFalse();
        assertThat(links.opens(NUMBER, key.substring(1))).isFalse();
        assertThat(links.opens(NUMBER, "")).isFalse();
        assertThat(new OrderLinks("another-secret").opens(NUMBER, key)).isFalse();
    }

    @Test
    void cannotBeMadeWithoutASecret() {
        assertThatIllegalStateException().isThrownBy(() -> new OrderLinks(" ")).withMessageContaining("SECRET_KEY");
    }
}
