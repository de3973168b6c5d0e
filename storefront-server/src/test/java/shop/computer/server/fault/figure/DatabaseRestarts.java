package shop.computer.server.fault.figure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import shop.computer.server.fault.buyer.Buyer;
import shop.computer.server.fault.buyer.Load;
import shop.computer.server.fault.program.MySqlProcess;
import shop.computer.server.fault.stage.Stage;
import tools.jackson.databind.json.JsonMapper;

/** Restarts the database under the server while people buy: how long until the next order, and whether every connection is given back. */
final class DatabaseRestarts {

    private static final int BUYERS = 4;
    private static final int POOL = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Stage stage;
    private double slowest;

    DatabaseRestarts(Stage stage) {
        this.stage = stage;
    }

    void run(int restarts) throws Exception {
        var figure = new Figure(restarts + " restarts of MySQL under load");
        var shop = stage.server().address();
        try (var load = new Load(stage.goods, BUYERS, () -> new Buyer(shop, "Restart Buyer"))) {
            awaitOrder(load);
            for (int i = 0; i < restarts; i++) {
                stage.mysql.stop();
                stage.mysql.start();
                var back = System.nanoTime();
                awaitOrder(load);
                slowest = Math.max(slowest, (System.nanoTime() - back) / 1e9);
            }
            load.close();
            load.replay();
        }
        TimeUnit.SECONDS.sleep(2);
        figure.holds(stage.books()).atMost("serving again after", slowest, 10, "s")
                .never("connections not given back", leaked(stage.server().managementAddress()))
                .never("connections beyond the pool", Math.max(0, connections() - POOL)).print();
    }

    /** The next order by somebody who began after this moment. */
    private static void awaitOrder(Load load) throws InterruptedException {
        var before = load.placed();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (load.placed() == before && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Of the pool's connections, those somebody holds although nobody is there; a job may hold one for a moment. */
    private static long leaked(String management) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 20 && least > 0; i++) {
            least = Math.min(least, active(management));
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return least;
    }

    private static long active(String management) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest
                    .newBuilder(URI.create(management + "/actuator/metrics/hikaricp.connections.active")).build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("The metrics answered " + answer.statusCode());
            }
            return JsonMapper.builder().build().readTree(answer.body()).path("measurements").path(0).path("value")
                    .asLong();
        }
    }

    private long connections() {
        return stage.books().sql("select count(*) from information_schema.processlist where user = ?")
                .param(MySqlProcess.USER).query(Long.class).single();
    }
}
