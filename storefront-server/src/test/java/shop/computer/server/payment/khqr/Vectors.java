package shop.computer.server.payment.khqr;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.server.payment.khqr.KhqrDetails.Notes;
import shop.computer.server.payment.khqr.KhqrDetails.OtherLanguage;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors made with the bank's own library, and requests made from their input. */
final class Vectors {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Vectors() {}

    /** @param id such as s-g01 */
    record Vector(String id, String about, JsonNode json) {

        Clock clock() {
            return Clock.fixed(Instant.ofEpochMilli(json.path("clockMs").asLong()), ZoneOffset.UTC);
        }

        String text(String name) {
            return json.path(name).asString("");
        }

        /** Read as a form would be: a refusal may come from any word of it. */
        KhqrRequest request() {
            var input = json.path("input");
            return text("type").equals("merchant")
                    ? new KhqrRequest.Merchant(word(input, "account"), word(input, "merchantId"),
                            word(input, "acquiringBank"), details(input))
                    : new KhqrRequest.Individual(word(input, "account"), optional(input, "accountInformation"),
                            optional(input, "acquiringBank"), details(input));
        }

        private static KhqrDetails details(JsonNode input) {
            var currency = input.has("currency") ? KhqrCurrency.read(input.path("currency").asString()) : Currency.KHR;
            var expiry = optional(input, "expirationTimestamp");
            return new KhqrDetails(word(input, "name"),
                    input.has("city") ? word(input, "city") : KhqrDetails.DEFAULT_CITY,
                    input.has("merchantCategoryCode")
                            ? word(input, "merchantCategoryCode")
                            : KhqrDetails.DEFAULT_CATEGORY,
                    currency,
                    amount(input, currency), expiry == null ? null : Instant.ofEpochMilli(Long.parseLong(expiry)),
                    optional(input, "upiMerchantAccount"),
                    new Notes(optional(input, "billNumber"), optional(input, "mobileNumber"),
                            optional(input, "storeLabel"),
                            optional(input, "terminalLabel"), optional(input, "purposeOfTransaction")),
                    new OtherLanguage(optional(input, "languagePreference"),
                            optional(input, "merchantNameAlternateLanguage"),
                            optional(input, "merchantCityAlternateLanguage")));
        }

        private static @Nullable BigDecimal amount(JsonNode input, Currency currency) {
            var amount = input.path("amount");
            if (amount.isString()) {
                return KhqrAmount.read(amount.asString(), currency);
            }
            return amount.isNumber() ? amount.decimalValue() : null;
        }

        private static String word(JsonNode input, String name) {
            return input.path(name).asString("");
        }

        private static @Nullable String optional(JsonNode input, String name) {
            return input.hasNonNull(name) ? input.path(name).asString() : null;
        }

        @Override
        public String toString() {
            return id + " " + about;
        }
    }

    static Stream<Vector> of(String kind) {
        try (var in = Vectors.class.getResourceAsStream("/khqr/vectors.json")) {
            return JSON.readTree(in).path(kind).valueStream().map(json -> new Vector(json.path("id").asString(),
                    json.path("about").asString(), json)).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
