package shop.computer.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks for pages, over and over, as many at once as there are connections, and measures what the process that answers spends on each. */
final class Load {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ProcessHandle server;
    private final HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Load(ProcessHandle server) {
        this.server = server;
    }

    /** @param cpu milliseconds of the processor a response; @param millis how long each took, sorted */
    record Result(double perSecond, double cpu, int errors, List<Double> millis) {

        double p95() {
            return millis.get((int) Math.ceil(millis.size() * .95) - 1);
        }
    }

    Result run(List<String> addresses, int connections, Duration time) {
        var errors = new AtomicInteger();
        var turn = new AtomicInteger();
        var millis = new ConcurrentLinkedQueue<Double>();
        var cpu = spent();
        var begun = System.nanoTime();
        try (var customers = Executors.newCachedThreadPool()) {
            for (var i = 0; i < connections; i++) {
                customers.submit(() -> {
                    while (System.nanoTime() - begun < time.toNanos()) {
                        var asked = System.nanoTime();
                        if (answers(addresses.get(turn.getAndIncrement() % addresses.size()))) {
                            millis.add((System.nanoTime() - asked) / 1e6);
                        } else {
                            errors.incrementAndGet();
                        }
                    }
                });
            }
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var sorted = millis.stream().sorted().toList();
        return new Result(sorted.size() / seconds, (spent() - cpu) / Math.max(1, sorted.size()), errors.get(), sorted);
    }

    private boolean answers(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
            return browser.send(request, BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private double spent() {
        return server.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }
}
