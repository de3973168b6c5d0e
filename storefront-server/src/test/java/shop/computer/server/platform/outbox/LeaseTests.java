package shop.computer.server.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.server.ServerTest;

@ServerTest
class LeaseTests {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isHeldByOneUntilItsTimeIsOver() {
        jdbc.sql("insert into platform_lease (name, held_until) values ('lease-test', '2026-01-01 00:00:00')").update();

        assertThat(at(NOW).take("lease-test", Duration.ofSeconds(30))).isTrue();
        assertThat(at(NOW.plusSeconds(29)).take("lease-test", Duration.ofSeconds(30))).isFalse();
        assertThat(at(NOW.plusSeconds(30)).take("lease-test", Duration.ofSeconds(30))).isTrue();
    }

    private Lease at(Instant time) {
        return new Lease(jdbc, Clock.fixed(time, ZoneOffset.UTC));
    }
}
