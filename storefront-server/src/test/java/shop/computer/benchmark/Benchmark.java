package shop.computer.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures pages of the shop and the least that they can cost by turns in one run, the server on one processor core, the load on another. The
 * ratios are those of processor time a response, which other work on the machine moves little; throughput of one full core is its inverse.
 */
final class Benchmark {

    /** Sorted, for nobody keeps such a list: each is made, with what the whole category can be narrowed by remembered. */
    static final String LIST = "/c/graphics-cards?sort=price-low";

    /** Something is chosen, so that all is counted anew. */
    private static final String CHOSEN_LIST = LIST + "&stock=in";

    private static final String KEPT_LIST = "/c/graphics-cards";
    private static final int PORT = 18_500;
    private static final int FEW = 8;
    private static final int MANY = 200;
    private static final List<String> WISHES = List.of("rtx 5070", "ryzen 7", "ddr5 32gb", "laptop", "ssd 1tb",
            "monitor 27", "asus",
            "keyboard", "B650", "កុំព្យូទ័រ", "អេក្រង់", "b1200", "logitech mouse", "gefroce", "psu 750w", "corsair");

    private final int warm;
    private final Duration turn;
    private final int rounds;
    private final Path home;
    private @Nullable Process server;
    private boolean over;
    private boolean missed;

    private Benchmark(int warm, Duration turn, int rounds) throws IOException {
        this.warm = warm;
        this.turn = turn;
        this.rounds = rounds;
        home = Files.createTempDirectory("computer-shop-benchmark");
    }

    /** @param arguments pages to warm up with, seconds of a turn, rounds, file of the large range or nothing for one made up */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var benchmark = new Benchmark(Integer.parseInt(arguments[0]),
                Duration.ofSeconds(Long.parseLong(arguments[1])), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(benchmark::tidy));
        benchmark.measurePages();
        var demo = benchmark.measureRange();
        benchmark.grow(arguments[3]);
        var large = benchmark.measureRange();
        benchmark.goal("search, large range: p95, ms", large.search, 50, false);
        benchmark.goal("category page: large range / demo", large.list / demo.list, 1.10, false);
        System.exit(benchmark.missed ? 1 : 0);
    }

    /** @param list milliseconds of the processor for a list that is made; @param search milliseconds until 95 of 100 searches are answered */
    private record Cost(double list, double search) {}

    private void measurePages() throws IOException, InterruptedException {
        start();
        var load = load();
        var pages = Map.of("list", shop(LIST), "kept", shop(KEPT_LIST), "front", shop("/"), "rows", bare("/rows"),
                "bytes", bare("/bytes"));
        warm(load, pages.values());
        var cpu = inTurn(load, pages);
        say("processor time a page, ms: list %.2f, kept list %.2f, kept front page %.2f; bare rows %.2f, bare bytes %.2f",
                cpu.get("list"), cpu.get("kept"), cpu.get("front"), cpu.get("rows"), cpu.get("bytes"));
        say("  category page, made / bare rows        %8.2f   without a goal", cpu.get("rows") / cpu.get("list"));
        goal("category page, kept / bare rows", cpu.get("rows") / cpu.get("kept"), .20, true);
        goal("front page, kept / bare bytes", cpu.get("bytes") / cpu.get("front"), .30, true);
        crowd(load);
        stop();
    }

    private void grow(String range) throws IOException, InterruptedException {
        start(range);
        stop();
    }

    /** Begun anew for each range, for a server that has answered more pages answers faster. */
    private Cost measureRange() throws IOException, InterruptedException {
        var products = start();
        var load = load();
        warm(load, List.of(shop(LIST)));
        var searches = WISHES.stream()
                .map(wish -> shop("/search?q=" + URLEncoder.encode(wish, StandardCharsets.UTF_8))).toList();
        warm(load, List.of(searches.getFirst()));
        measure(load, searches, FEW);
        var search = median(IntStream.range(0, rounds).mapToObj(_ -> measure(load, searches, 1).p95()).toList());
        var lists = inTurn(load, Map.of("list", shop(LIST), "chosen", shop(CHOSEN_LIST)));
        var list = lists.get("list");
        say("%s products: list %.2f ms of the processor, with something chosen %.2f; search %.1f ms at p95, one at a time",
                products, list,
                lists.get("chosen"), search);
        stop();
        return new Cost(list, search);
    }

    private void crowd(Load load) {
        var few = new ArrayList<Double>();
        var many = new ArrayList<Double>();
        var errors = 0;
        for (var i = 0; i < rounds; i++) {
            few.add(load.run(List.of(shop(LIST)), FEW, turn).perSecond());
            var crowd = load.run(List.of(shop(LIST)), MANY, turn);
            many.add(crowd.perSecond());
            errors += crowd.errors();
        }
        say("8 connections %.0f pages a second, 200 connections %.0f", median(few), median(many));
        goal("200 connections: errors", errors, 0, false);
        goal("200 / 8 connections", median(many) / median(few), .80, true);
    }

    private Map<String, Double> inTurn(Load load, Map<String, String> pages) {
        var all = new LinkedHashMap<String, List<Double>>();
        for (var i = 0; i < rounds; i++) {
            pages.forEach((name, address) -> all.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(measure(load, List.of(address), FEW).cpu()));
        }
        var medians = new LinkedHashMap<String, Double>();
        all.forEach((name, values) -> medians.put(name, median(values)));
        return medians;
    }

    /** By pages and not by time: on a busy machine time says nothing of what the compiler has seen. */
    private void warm(Load load, Collection<String> addresses) {
        var pages = List.copyOf(addresses);
        for (var answered = 0; answered < warm * pages.size();) {
            answered += measure(load, pages, FEW).millis().size();
        }
    }

    /** @throws IllegalStateException if a page is not there: what it costs says nothing then */
    private Load.Result measure(Load load, List<String> addresses, int connections) {
        var result = load.run(addresses, connections, turn);
        if (result.errors() > 0 || result.millis().isEmpty()) {
            throw new IllegalStateException("%d errors at %s".formatted(result.errors(), addresses));
        }
        return result;
    }

    private void goal(String what, double is, double wanted, boolean atLeast) {
        var good = atLeast ? is >= wanted : is <= wanted;
        missed |= !good;
        say("  %-38s %8.2f   %s %.2f   %s", what, is, atLeast ? "at least" : "at most ", wanted,
                good ? "yes" : "MISSED");
    }

    private static void say(String words, Object... values) {
        System.out.println(words.formatted(values));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String shop(String path) {
        return "http://localhost:" + PORT + path;
    }

    private static String bare(String path) {
        return "http://localhost:" + (PORT + 1) + path;
    }

    private Load load() {
        return new Load(Objects.requireNonNull(server).toHandle());
    }

    /** @return how many products it sells */
    private String start(String... range) throws IOException {
        var onOneCore = Files.isExecutable(Path.of("/usr/bin/taskset"))
                ? Stream.of("/usr/bin/taskset", "-c", "0")
                : Stream.<String>of();
        var java = Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                MeasuredShop.class.getName(), String.valueOf(PORT), home.toString());
        var command = Stream.of(onOneCore, java, Stream.of(range)).flatMap(words -> words).toList();
        try (var words = begin(command).inputReader()) {
            return words.lines().filter(line -> line.startsWith(MeasuredShop.READY)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("The server did not start"))
                    .substring(MeasuredShop.READY.length());
        }
    }

    private synchronized Process begin(List<String> command) throws IOException {
        if (over) {
            throw new IllegalStateException("Broken off");
        }
        server = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return server;
    }

    private void stop() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor();
        }
    }

    /** Also if it was broken off. */
    private synchronized void tidy() {
        over = true;
        try {
            stop();
            delete(home);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
