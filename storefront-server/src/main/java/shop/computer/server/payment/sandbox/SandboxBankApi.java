package shop.computer.server.payment.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The Bakong Open API as the pretend bank speaks it: the same paths, the same JSON, the same codes. */
@RestController
@Profile("demo")
@RequestMapping("/sandbox/bank/v1")
class SandboxBankApi {

    private static final String TOKEN = "sandbox-token";
    private static final int NOT_FOUND = 1;
    private static final int FIELD_MISSING = 5;
    private static final int UNAUTHORIZED = 6;

    private final SandboxBooks books;

    SandboxBankApi(SandboxBooks books) {
        this.books = books;
    }

    /** @param email any will do */
    record Renewal(@Nullable String email) {}

    record Question(@Nullable String md5) {}

    @PostMapping("/renew_token")
    Map<String, @Nullable Object> renew(@RequestBody Renewal renewal) {
        return renewal.email() == null
                ? refused(FIELD_MISSING, "Missing required field(s)")
                : good("Token has been issued", Map.of("token", TOKEN));
    }

    @PostMapping("/check_transaction_by_md5")
    ResponseEntity<Map<String, @Nullable Object>> check(@RequestBody Question question,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer) {
        if (!("Bearer " + TOKEN).equals(bearer)) {
            return ResponseEntity.status(401)
                    .body(refused(UNAUTHORIZED, "Unauthorized, not yet requested for token or token expired"));
        }
        if (question.md5() == null) {
            return ResponseEntity.ok(refused(FIELD_MISSING, "Missing required field(s)"));
        }
        return ResponseEntity.ok(books.of(question.md5()).stream().findFirst()
                .map(transfer -> good("Success", data(transfer)))
                .orElseGet(() -> refused(NOT_FOUND, "Transaction could not be found. Please check and try again.")));
    }

    private static Map<String, @Nullable Object> good(String message, Map<String, @Nullable Object> data) {
        return envelope(0, message, null, data);
    }

    private static Map<String, @Nullable Object> refused(int code, String message) {
        return envelope(1, message, code, null);
    }

    private static Map<String, @Nullable Object> envelope(int responseCode, String message, @Nullable Integer errorCode,
            @Nullable Object data) {
        var envelope = new LinkedHashMap<String, @Nullable Object>();
        envelope.put("responseCode", responseCode);
        envelope.put("responseMessage", message);
        envelope.put("errorCode", errorCode);
        envelope.put("data", data);
        return envelope;
    }

    private static Map<String, @Nullable Object> data(Transfer transfer) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("hash", transfer.hash());
        data.put("fromAccountId", transfer.fromAccount());
        data.put("toAccountId", transfer.toAccount());
        data.put("currency", transfer.currency());
        data.put("amount", transfer.amount().stripTrailingZeros());
        data.put("description", transfer.billNumber());
        data.put("createdDateMs", transfer.createdMs());
        data.put("acknowledgedDateMs", transfer.createdMs());
        data.put("externalRef", null);
        return data;
    }
}
