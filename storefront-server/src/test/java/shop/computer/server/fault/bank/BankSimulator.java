package shop.computer.server.fault.bank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Bakong Open API on loopback, with the paths, the JSON and the codes of the central bank's papers, over a {@link BankBook} and with the
 * faults of a {@link BankScript}.
 */
public final class BankSimulator implements AutoCloseable {

    private static final int MOST_IN_A_LIST = 50;

    private final BankBook book = new BankBook();
    private final BankScript script = new BankScript();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final JsonMapper json = JsonMapper.builder().build();
    private final BankReplies replies = new BankReplies(json);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    private BankSimulator(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/v1/renew_token", exchange -> with(exchange, _ -> renew(exchange)));
        answer("check_transaction_by_md5", question -> replies.of(book.byMd5(text(question, "md5"))));
        answer("check_transaction_by_hash", question -> replies.of(book.byHash(text(question, "hash"))));
        answer("check_transaction_by_short_hash", question -> replies.of(book.byShortHash(text(question, "hash"),
                question.path("amount").decimalValue(), text(question, "currency"))));
        answer("check_transaction_by_md5_list", this::md5List);
        answer("check_transaction_by_hash_list", this::hashList);
        answer("check_bakong_account", question -> text(question, "accountId").contains("@")
                ? replies.good(json.createObjectNode())
                : replies.refused(11, "Account ID Not Found"));
        server.start();
    }

    /** A question of the API and what the book says to it. */
    private interface Answer {

        String to(JsonNode question);
    }

    public static BankSimulator open() {
        try {
            return new BankSimulator(HttpServer.create(loopback(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same over TLS, as production wants it. */
    public static BankSimulator open(Certificate certificate) {
        try {
            var server = HttpsServer.create(loopback(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(certificate.ofServer()));
            return new BankSimulator(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public BankBook book() {
        return book;
    }

    public BankScript script() {
        return script;
    }

    /** How often the API was asked about codes so far, refused calls too. */
    public int calls() {
        return calls.size();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(String path, Answer answer) {
        server.createContext("/v1/" + path, exchange -> with(exchange, question -> {
            calls.add(path);
            if (!exchange.getRequestURI().getPath().equals("/v1/" + path)) {
                replies.page(exchange, 404);
            } else if (!("Bearer " + token()).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                replies.unauthorized(exchange);
            } else {
                var fault = script.of(text(question, "md5"));
                if (fault.filter(BankFault.TOKEN_ENDED::equals).isPresent()) {
                    tokens.incrementAndGet();
                }
                replies.send(exchange, answer.to(question), fault);
            }
        }));
    }

    /** What is done with a question. */
    private interface Turn {

        void take(JsonNode question) throws IOException;
    }

    private void with(HttpExchange exchange, Turn turn) throws IOException {
        try (exchange) {
            turn.take(json.readTree(exchange.getRequestBody().readAllBytes()));
        } catch (JacksonException notJson) {
            replies.page(exchange, 400);
        }
    }

    private void renew(HttpExchange exchange) throws IOException {
        replies.send(exchange, replies.good(json.createObjectNode().put("token", token())), java.util.Optional.empty());
    }

    private String token() {
        return "simulated-token-" + tokens.get();
    }

    private String md5List(JsonNode question) {
        return list(question, "md5");
    }

    private String hashList(JsonNode question) {
        return list(question, "hash");
    }

    private String list(JsonNode question, String name) {
        if (!question.isArray() || question.size() > MOST_IN_A_LIST) {
            return replies.refused(5, "Missing required field(s)");
        }
        var items = json.createArrayNode();
        for (var asked : question) {
            var value = asked.asString();
            var found = name.equals("md5") ? book.byMd5(value) : book.byHash(value);
            var item = items.addObject().put(name, value).put("status", found.isPresent() ? "SUCCESS" : "NOT_FOUND")
                    .put("message", found.isPresent() ? "Success" : "Not found");
            item.set("data", found.<JsonNode>map(replies::data).orElseGet(json::nullNode));
        }
        return replies.good(items);
    }

    private static String text(JsonNode question, String name) {
        return question.path(name).asString("");
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }
}
