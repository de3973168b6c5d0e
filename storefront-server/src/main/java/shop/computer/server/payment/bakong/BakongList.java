package shop.computer.server.payment.bakong;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import shop.computer.server.payment.bank.BankAnswer;
import tools.jackson.databind.JsonNode;

/** Reads what the bank says about several codes at once. What it does not say plainly is left out, and is asked singly. */
final class BakongList {

    private BakongList() {}

    /** By MD5; may be changed by the caller. */
    static Map<String, BankAnswer> read(BakongReply reply) {
        var found = new HashMap<String, BankAnswer>();
        reply.items().ifPresent(items -> items.forEach(item -> answer(item)
                .ifPresent(answer -> found.put(item.path("md5").asString(""), answer))));
        return found;
    }

    private static Optional<BankAnswer> answer(JsonNode item) {
        return switch (item.path("status").asString("")) {
            case "SUCCESS" -> transaction(item);
            case "NOT_FOUND" -> Optional.of(new BankAnswer.NotFound());
            case "FAILED" -> Optional.of(new BankAnswer.Failed());
            default -> Optional.empty();
        };
    }

    /** Some say that it stands under {@code transaction}. */
    private static Optional<BankAnswer> transaction(JsonNode item) {
        var data = item.path("data").isObject() ? item.path("data") : item.path("transaction");
        return BakongReply.transaction(data).map(BankAnswer.Found::new);
    }
}
