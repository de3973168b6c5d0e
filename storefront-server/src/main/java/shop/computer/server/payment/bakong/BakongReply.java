package shop.computer.server.payment.bakong;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.computer.server.payment.bank.BankTransaction;
import tools.jackson.databind.JsonNode;

/**
 * One answer of the bank. The outcome stands in the body, not in the HTTP status: "not found" comes with 200.
 *
 * @param body absent if it was not a JSON object
 */
record BakongReply(int status, @Nullable JsonNode body) {

    private static final int NOT_FOUND = 1;
    private static final int FAILED = 3;
    private static final int UNAUTHORIZED = 6;
    private static final int DAILY_LIMIT = 17;

    private static final int LONGEST_AMOUNT = 32;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2038-01-01T00:00:00Z");

    static BakongReply unreadable(int status) {
        return new BakongReply(status, null);
    }

    boolean isGood() {
        return isAnswer() && number("responseCode") == 0 && number("errorCode") <= 0;
    }

    /** The bank, or what stands before it, cannot answer now; of what was asked it says nothing. */
    boolean isTrouble() {
        return status >= 500 || status == 429 || status == 200 && body == null;
    }

    boolean isNotFound() {
        return isRefusal() && number("errorCode") == NOT_FOUND;
    }

    boolean isFailed() {
        return isRefusal() && number("errorCode") == FAILED;
    }

    boolean isUnauthorized() {
        return status == 401 || number("errorCode") == UNAUTHORIZED;
    }

    /** Some say that it comes without its code. */
    boolean isLimitReached() {
        return number("errorCode") == DAILY_LIMIT
                || isRefusal() && number("errorCode") < 0
                        && text("responseMessage").toLowerCase(Locale.ROOT).contains("limit");
    }

    Optional<String> token() {
        return data().map(data -> data.path("token").asString("")).filter(token -> !token.isBlank());
    }

    /** Empty if there is none, or no address. */
    Optional<URI> shortLink() {
        return isGood()
                ? data().map(data -> data.path("shortLink").asString("")).flatMap(BakongReply::uri)
                : Optional.empty();
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Empty if it lacks what every transaction has. */
    Optional<BankTransaction> transaction() {
        return data().flatMap(BakongReply::transaction);
    }

    /** The same of any node that holds one. */
    static Optional<BankTransaction> transaction(JsonNode data) {
        var hash = data.path("hash").asString("").toLowerCase(Locale.ROOT);
        var to = data.path("toAccountId").asString("");
        var currency = data.path("currency").asString("");
        if (hash.isBlank() || hash.length() > 64 || to.isBlank() || currency.isBlank()) {
            return Optional.empty();
        }
        var from = data.path("fromAccountId").asString("");
        return amount(data.path("amount")).map(amount -> new BankTransaction(hash,
                from.substring(0, Math.min(from.length(), 64)), to, amount, currency, time(data)));
    }

    /** The items of a good answer to a question by list; empty if it is none. */
    Optional<JsonNode> items() {
        return isGood()
                ? Optional.ofNullable(body).map(all -> all.path("data")).filter(JsonNode::isArray)
                : Optional.empty();
    }

    private boolean isAnswer() {
        return status == 200 && body != null && body.path("responseCode").isInt();
    }

    private boolean isRefusal() {
        return isAnswer() && number("responseCode") == 1;
    }

    private Optional<JsonNode> data() {
        return Optional.ofNullable(body).map(all -> all.path("data")).filter(JsonNode::isObject);
    }

    /** -1 if it is absent or not a number. */
    private int number(String name) {
        return body == null ? -1 : body.path(name).asInt(-1);
    }

    private String text(String name) {
        return body == null ? "" : body.path(name).asString("");
    }

    /** Empty also for a number such as 1e9999999, which is short to write and endless to reckon with. */
    private static Optional<BigDecimal> amount(JsonNode node) {
        var text = node.isNumber() || node.isString() ? node.asString() : "";
        try {
            return text.length() > LONGEST_AMOUNT
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(text)).filter(amount -> Math.abs(amount.scale()) <= LONGEST_AMOUNT);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant time(JsonNode data) {
        for (var name : new String[]{"createdDateMs", "createDateMs", "acknowledgedDateMs", "acknowledgeDateMs"}) {
            if (data.path(name).isNumber()) {
                return known(Instant.ofEpochMilli(data.path(name).asLong(0)));
            }
        }
        return null;
    }

    /** A time that no payment can have had is none, and would not fit into the books. */
    private static @Nullable Instant known(Instant time) {
        return time.isBefore(FIRST) || time.isAfter(LAST) ? null : time;
    }
}
