package shop.computer.server.payment.bank;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;

/**
 * A payment as the bank tells it, not yet believed.
 *
 * @param hash names it at the bank, 64 hexadecimal digits
 * @param from the payer's account
 * @param to the account the money went into
 * @param currency as the bank wrote it
 * @param paidAt absent if the bank named no time
 */
public record BankTransaction(String hash, String from, String to, BigDecimal amount, String currency,
        @Nullable Instant paidAt) {

    /** More than any bank holds; the books take no more. */
    private static final BigDecimal NONSENSE = BigDecimal.valueOf(1_000_000_000_000L);

    /** What came, if it is in a currency, a size and a grain that the shop's books know. */
    public Optional<Money> received() {
        for (var known : Currency.values()) {
            if (known.name().equals(currency) && amount.abs().compareTo(NONSENSE) < 0
                    && amount.stripTrailingZeros().scale() <= known.decimals()) {
                return Optional.of(new Money(amount, known));
            }
        }
        return Optional.empty();
    }
}
