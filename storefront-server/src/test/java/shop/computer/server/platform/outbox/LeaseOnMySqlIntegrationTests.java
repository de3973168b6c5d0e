package shop.computer.server.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.server.MySqlServerTest;

@MySqlServerTest
class LeaseOnMySqlIntegrationTests {

    private static final int SERVERS = 8;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isTakenByOneOfManyAtTheSameMoment() throws Exception {
        var lease = new Lease(jdbc);
        jdbc.sql("insert into platform_lease (name, held_until) values ('lease-race', '2026-01-01 00:00:00')").update();
        var start = new CyclicBarrier(SERVERS);

        try (var threads = Executors.newCachedThreadPool()) {
            var tries = IntStream.range(0, SERVERS).mapToObj(_ -> threads.submit((Callable<Boolean>) () -> {
                start.await();
                return lease.take("lease-race", Duration.ofMinutes(1));
            })).toList();
            var takers = 0;
            for (var one : tries) {
                takers += one.get() ? 1 : 0;
            }

            assertThat(takers).isOne();
        }
    }
}
