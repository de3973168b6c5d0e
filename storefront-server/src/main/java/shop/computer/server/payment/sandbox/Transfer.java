package shop.computer.server.payment.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;

/** One payment in the pretend bank's books. */
record Transfer(String md5, String hash, String fromAccount, String toAccount, BigDecimal amount, String currency,
        @Nullable String billNumber, long createdMs) {

    public Money money() {
        return new Money(amount, Currency.valueOf(currency));
    }

    public Instant at() {
        return Instant.ofEpochMilli(createdMs);
    }
}
