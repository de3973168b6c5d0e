package shop.computer.server.fault.figure;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shop.computer.server.fault.Fault;
import shop.computer.server.fault.stage.Scale;
import shop.computer.server.fault.stage.Stage;

@Timeout(value = 100, unit = TimeUnit.MINUTES)
class KillsUnderLoadIntegrationTests {

    private static final int MOST_BYTES = 10_000;
    private static final int CUT_MS = 500;

    private final Stage stage = Stage.built();

    @Test
    void ofTheServerLoseNoOrderThatWasAcknowledgedAndDoubleNone() throws InterruptedException {
        var server = stage.server();

        new KillsUnderLoad(stage, "the server", server::kill, server::start).run(Scale.of(5, 100));
    }

    @Test
    void ofTheDatabaseLoseNoOrderThatWasAcknowledgedAndDoubleNone() throws InterruptedException {
        new KillsUnderLoad(stage, "MySQL", stage.mysql::kill, stage.mysql::start).run(Scale.of(2, 20));
    }

    /** Wherever the line is cut: before the statement, in its midst, after the commit and before its answer. */
    @Test
    void ofTheLineToTheDatabaseLoseNoOrderThatWasAcknowledgedAndDoubleNone() throws InterruptedException {
        new KillsUnderLoad(stage, "the line to MySQL", this::cutTheLine, stage.toMySql::heal).run(Scale.of(5, 100));
    }

    private void cutTheLine() {
        var random = ThreadLocalRandom.current();
        var way = random.nextBoolean() ? Fault.Way.THERE : Fault.Way.BACK;
        stage.toMySql.commit(new Fault.Reset(way, random.nextInt(MOST_BYTES)));
        try {
            TimeUnit.MILLISECONDS.sleep(CUT_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
