package shop.computer.server.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.server.MySqlServerTest;

@MySqlServerTest
class JobRaceIntegrationTests {

    private static final int SERVERS = 6;

    @Autowired
    private Jobs jobs;
    @Autowired
    private JobBook book;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void isAskedForOnceAndDoneByOneHoweverManyDoAtTheSameMoment() throws Exception {
        var ids = new HashSet<>(allAtOnce(() -> jobs.ask(ScriptedWork.KIND, "dara").id()));
        var takers = allAtOnce(() -> book.claim().isPresent() ? 1 : 0).stream().mapToInt(it -> it).sum();

        assertThat(ids).hasSize(1);
        assertThat(takers).isOne();
        jdbc.sql("delete from job").update();
    }

    private static <T> List<T> allAtOnce(Callable<T> call) throws Exception {
        var start = new CyclicBarrier(SERVERS);
        try (var threads = Executors.newCachedThreadPool()) {
            var calls = IntStream.range(0, SERVERS).mapToObj(_ -> threads.submit(() -> {
                start.await();
                return call.call();
            })).toList();
            var answers = new ArrayList<T>();
            for (var one : calls) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
