package shop.computer.server.fault.bank;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the bank says and how it says it, right and wrong. */
final class BankReplies {

    private static final Duration LONG = Duration.ofSeconds(3);
    private static final Duration TOO_LONG = Duration.ofSeconds(60);
    private static final int HUGE = 10 * 1024 * 1024;

    private final JsonMapper json;

    BankReplies(JsonMapper json) {
        this.json = json;
    }

    String of(Optional<Transfer> found) {
        return found.map(transfer -> good(data(transfer)))
                .orElseGet(() -> refused(1, "Transaction could not be found. Please check and try again."));
    }

    String good(JsonNode data) {
        var envelope = json.createObjectNode().put("responseCode", 0).put("responseMessage", "Success")
                .putNull("errorCode");
        envelope.set("data", data);
        return envelope.toString();
    }

    String refused(int code, String message) {
        return json.createObjectNode().put("responseCode", 1).put("responseMessage", message).put("errorCode", code)
                .putNull("data").toString();
    }

    ObjectNode data(Transfer transfer) {
        return json.createObjectNode().put("hash", transfer.hash()).put("fromAccountId", transfer.from())
                .put("toAccountId", transfer.to()).put("currency", transfer.currency())
                .put("amount", transfer.amount()).putNull("description").put("createdDateMs", transfer.createdMs())
                .put("acknowledgedDateMs", transfer.createdMs()).putNull("trackingStatus").putNull("receiverBank")
                .putNull("instructionRef").putNull("externalRef");
    }

    void unauthorized(HttpExchange exchange) throws IOException {
        write(exchange, 401, "application/json",
                refused(6, "Unauthorized, not yet requested for token or token expired"));
    }

    void page(HttpExchange exchange, int status) throws IOException {
        write(exchange, status, "text/html", "<html><body><h1>" + status + "</h1></body></html>");
    }

    /** @param right what would be said without a fault */
    void send(HttpExchange exchange, String right, Optional<BankFault> fault) throws IOException {
        if (fault.isEmpty()) {
            say(exchange, 200, right);
            return;
        }
        switch (fault.get()) {
            case NO_ANSWER -> pause(TOO_LONG);
            case SLOW -> {
                pause(LONG);
                say(exchange, 200, right);
            }
            case CUT -> cut(exchange, right);
            case TOKEN_ENDED -> unauthorized(exchange);
            case FORBIDDEN_PAGE -> page(exchange, 403);
            case TOO_MANY -> page(exchange, 429);
            case DAY_IS_OVER -> say(exchange, 200, refused(17, "Request limit reached"));
            case DAY_IS_OVER_IN_WORDS -> say(exchange, 200, json.createObjectNode().put("responseCode", 1)
                    .put("responseMessage", "Daily request limit exceeded").putNull("data").toString());
            case SERVER_ERROR -> say(exchange, 500, refused(9, "Server cannot be reached"));
            case GATEWAY_PAGE -> page(exchange, 504);
            case BROKEN_JSON -> say(exchange, 200, right.substring(0, right.length() / 2));
            case HUGE -> say(exchange, 200, right.substring(0, right.length() - 1) + " ".repeat(HUGE) + "}");
            case TWICE -> say(exchange, 200, right + right);
            case SUCCESS_WITHOUT_DATA -> say(exchange, 200, good(json.nullNode()));
            case NOT_FOUND_YET -> say(exchange, 200, of(Optional.empty()));
        }
    }

    private static void cut(HttpExchange exchange, String right) throws IOException {
        var bytes = right.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        exchange.getResponseBody().flush();
        throw new IOException("the bank hangs up");
    }

    private static void say(HttpExchange exchange, int status, String words) throws IOException {
        write(exchange, status, "application/json", words);
    }

    private static void write(HttpExchange exchange, int status, String type, String words) throws IOException {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw new IOException("the bank has shut", closed);
        }
    }
}
