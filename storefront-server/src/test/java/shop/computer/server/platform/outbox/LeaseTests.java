package shop.computer.server.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.server.ServerTest;

@ServerTest
class LeaseTests {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aFreeLease() {
        jdbc.sql("insert into platform_lease (name, held_until) values ('lease-test', current_timestamp(6))").update();
    }

    @AfterEach
    void forgetIt() {
        jdbc.sql("delete from platform_lease where name = 'lease-test'").update();
    }

    @Test
    void isHeldByOneUntilItsTimeIsOver() {
        var lease = new Lease(jdbc);

        assertThat(lease.take("lease-test", Duration.ofSeconds(30))).isTrue();
        assertThat(lease.take("lease-test", Duration.ofSeconds(30))).isFalse();
        pass(29);
        assertThat(lease.take("lease-test", Duration.ofSeconds(30))).isFalse();
        pass(1);
        assertThat(lease.take("lease-test", Duration.ofSeconds(30))).isTrue();
    }

    private void pass(int seconds) {
        jdbc.sql("update platform_lease set held_until = timestampadd(second, ?, held_until) where name = 'lease-test'")
                .param(-seconds).update();
    }
}
