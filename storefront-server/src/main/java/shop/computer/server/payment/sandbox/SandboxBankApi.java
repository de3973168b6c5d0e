package shop.computer.server.payment.sandbox;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The Bakong Open API as the pretend bank speaks it: the same paths, the same JSON, the same codes. */
@RestController
@Profile("demo")
@RequestMapping("/sandbox/bank/v1")
class SandboxBankApi {

    private static final String TOKEN = "sandbox-token";
    private static final int NOT_FOUND = 1;
    private static final int FIELD_MISSING = 5;
    private static final int UNAUTHORIZED = 6;
    private static final int SHORT_HASH = 8;

    private final SandboxBooks books;
    private final String publicUrl;
    private final Clock clock;

    SandboxBankApi(SandboxBooks books, @Value("${shop.public-url}") String publicUrl, Clock clock) {
        this.publicUrl = publicUrl;
        this.books = books;
        this.clock = clock;
    }

    /** @param email any will do */
    record Renewal(@Nullable String email) {}

    record Deeplink(@Nullable String qr) {}

    record ByMd5(@Nullable String md5) {}

    record ByHash(@Nullable String hash) {}

    record ByShortHash(@Nullable String hash, @Nullable BigDecimal amount, @Nullable String currency) {}

    @PostMapping("/renew_token")
    Map<String, @Nullable Object> renew(@RequestBody Renewal renewal) {
        return renewal.email() == null ? missing() : good("Token has been issued", Map.of("token", TOKEN));
    }

    @PostMapping("/generate_deeplink_by_qr")
    Map<String, @Nullable Object> deeplink(@RequestBody Deeplink wish) {
        return wish.qr() == null
                ? missing()
                : good("Success", Map.of("shortLink", UriComponentsBuilder.fromUriString(publicUrl)
                        .path("/sandbox/bank").queryParam("khqr", "{qr}").encode().build(wish.qr()).toString()));
    }

    @PostMapping("/check_transaction_by_md5")
    ResponseEntity<Map<String, @Nullable Object>> byMd5(@RequestBody ByMd5 question,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer) {
        var md5 = question.md5();
        return toTheKnown(bearer, () -> md5 == null ? missing() : found(newest(md5)));
    }

    @PostMapping("/check_transaction_by_md5_list")
    ResponseEntity<Map<String, @Nullable Object>> byMd5List(@RequestBody List<String> md5s,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer) {
        return toTheKnown(bearer, () -> good("Success", md5s.stream().map(this::item).toList()));
    }

    @PostMapping("/check_transaction_by_hash")
    ResponseEntity<Map<String, @Nullable Object>> byHash(@RequestBody ByHash question,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer) {
        var hash = question.hash();
        return toTheKnown(bearer, () -> hash == null ? missing() : found(books.byHash(hash).stream().findFirst()));
    }

    @PostMapping("/check_transaction_by_short_hash")
    ResponseEntity<Map<String, @Nullable Object>> byShortHash(@RequestBody ByShortHash question,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer) {
        var hash = question.hash();
        var amount = question.amount();
        return toTheKnown(bearer,
                () -> hash == null || hash.length() != SHORT_HASH || amount == null
                        ? missing()
                        : found(books.byHash(hash).stream()
                                .filter(transfer -> transfer.amount().compareTo(amount) == 0
                                        && transfer.currency().equals(question.currency()))
                                .findFirst()));
    }

    private Optional<Transfer> newest(String md5) {
        return books.newest(md5, clock.millis());
    }

    private Map<String, @Nullable Object> item(String md5) {
        var transfer = newest(md5);
        var item = new LinkedHashMap<String, @Nullable Object>();
        item.put("md5", md5);
        item.put("status", transfer.isPresent() ? "SUCCESS" : "NOT_FOUND");
        item.put("message", transfer.isPresent() ? "Success" : "Transaction could not be found");
        item.put("data", transfer.map(SandboxBankApi::data).orElse(null));
        return item;
    }

    private static ResponseEntity<Map<String, @Nullable Object>> toTheKnown(@Nullable String bearer,
            Supplier<Map<String, @Nullable Object>> answer) {
        return ("Bearer " + TOKEN).equals(bearer)
                ? ResponseEntity.ok(answer.get())
                : ResponseEntity.status(401)
                        .body(refused(UNAUTHORIZED, "Unauthorized, not yet requested for token or token expired"));
    }

    private static Map<String, @Nullable Object> found(Optional<Transfer> transfer) {
        return transfer.map(one -> good("Success", data(one)))
                .orElseGet(() -> refused(NOT_FOUND, "Transaction could not be found. Please check and try again."));
    }

    private static Map<String, @Nullable Object> missing() {
        return refused(FIELD_MISSING, "Missing required field(s)");
    }

    private static Map<String, @Nullable Object> good(String message, Object data) {
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
