package shop.computer.server.payment.sandbox;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import shop.computer.api.Currency;
import shop.computer.server.payment.khqr.Khqr;
import shop.computer.server.payment.khqr.KhqrContent;
import shop.computer.server.payment.khqr.KhqrDetails;

/** Pays codes as a bank would, and wrongly when told to. */
@Component
@Profile("demo")
class SandboxBank {

    /** Well past the slack that the shop grants the bank's clock. */
    private static final Duration TOO_LATE = Duration.ofMinutes(10);
    /** Until somebody who doubts the first tap taps again. */
    private static final Duration A_MOMENT = Duration.ofSeconds(10);
    private static final BigDecimal ONE_CENT = new BigDecimal("0.01");
    private static final BigDecimal RIEL_FOR_A_DOLLAR = new BigDecimal(4000);
    private static final String CUSTOMER = "customer@sandbox";
    private static final int HASH_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SandboxBooks books;
    private final Clock clock;

    SandboxBank(SandboxBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    void pay(String code, KhqrContent content, PayHow how) {
        var details = content.request().details();
        var currency = details.currency();
        var amount = amount(details);
        switch (how) {
            case RIGHT -> book(code, content, amount, currency, clock.millis());
            case TWICE -> {
                book(code, content, amount, currency, clock.millis());
                book(code, content, amount, currency, clock.millis() + A_MOMENT.toMillis());
            }
            case WRONG_AMOUNT -> book(code, content, less(amount, currency), currency, clock.millis());
            case OTHER_CURRENCY -> otherCurrency(code, content, amount, currency);
            case LATE -> book(code, content, amount, currency, afterTheEnd(details));
        }
    }

    List<Transfer> transfers(String code) {
        return books.of(Khqr.md5(code));
    }

    private void book(String code, KhqrContent content, BigDecimal amount, Currency currency, long at) {
        var hash = new byte[HASH_BYTES];
        random.nextBytes(hash);
        books.add(new Transfer(Khqr.md5(code), HexFormat.of().formatHex(hash), CUSTOMER, content.request().account(),
                amount,
                currency.name(), content.request().details().notes().billNumber(), at));
    }

    private void otherCurrency(String code, KhqrContent content, BigDecimal amount, Currency currency) {
        if (currency == Currency.USD) {
            book(code, content, amount.multiply(RIEL_FOR_A_DOLLAR).stripTrailingZeros(), Currency.KHR, clock.millis());
        } else {
            book(code, content, amount, Currency.USD, clock.millis());
        }
    }

    private long afterTheEnd(KhqrDetails details) {
        var end = details.expiresAt();
        var late = end == null ? clock.instant() : end.plus(TOO_LATE);
        return Math.max(late.toEpochMilli(), clock.millis());
    }

    private static BigDecimal less(BigDecimal amount, Currency currency) {
        var step = currency == Currency.USD ? ONE_CENT : BigDecimal.ONE;
        return amount.compareTo(step) > 0 ? amount.subtract(step) : amount.add(step);
    }

    private static BigDecimal amount(KhqrDetails details) {
        return details.amount() == null ? BigDecimal.ZERO : details.amount();
    }
}
