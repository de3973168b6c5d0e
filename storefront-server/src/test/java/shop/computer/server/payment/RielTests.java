package shop.computer.server.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.server.payment.bank.BankTransaction;
import shop.computer.server.payment.khqr.KhqrCode;

/** An order is kept in dollars and may be paid in riel: what is paid as asked is the dollars to the cent, whatever the rate. */
class RielTests {

    private static final OrderNumber ORDER = new OrderNumber("CS-2611000001");
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private static Money dollars(long cents) {
        return Money.usd(BigDecimal.valueOf(cents, 2));
    }

    private static PaymentRequest asked(Money riel, Money worth) {
        return PaymentRequest.khqr(new Debt(ORDER, 2, 1, worth), riel, new KhqrCode("text", "0".repeat(32)), NOW, NOW,
                NOW);
    }

    private static PaymentRequest paid(Money worth, Money asked, Money came) {
        var request = asked(asked, worth);
        request.settle(new BankTransaction("hash", "from", "to", came.amount(), came.currency().name(), NOW), came,
                NOW);
        return request;
    }

    @Property(tries = 500)
    void asksForFullHundredsOfRielAndNeverForLessThanTheDollarsAreWorth(
            @ForAll @LongRange(min = 1, max = 100_000_000) long cents,
            @ForAll @IntRange(min = 3500, max = 4500) int rate) {
        var exact = BigDecimal.valueOf(cents, 2).multiply(BigDecimal.valueOf(rate));

        var riel = ExchangeRate.of(String.valueOf(rate)).toRielShown(dollars(cents)).amount();

        assertThat(riel.remainder(BigDecimal.valueOf(100))).isZero();
        assertThat(riel).isGreaterThanOrEqualTo(exact).isLessThan(exact.add(BigDecimal.valueOf(100)));
    }

    @Property(tries = 500)
    void settlesTheDollarsToTheCentWhenTheRielCameAsAsked(@ForAll @LongRange(min = 1, max = 100_000_000) long cents,
            @ForAll @IntRange(min = 3500, max = 4500) int rate) {
        var riel = ExchangeRate.of(String.valueOf(rate)).toRielShown(dollars(cents));

        assertThat(paid(dollars(cents), riel, riel).settled()).isEqualTo(dollars(cents));
    }

    @Property(tries = 500)
    void countsOtherRielInProportionToHalfACent(@ForAll @LongRange(min = 1, max = 100_000_000) long cents,
            @ForAll @IntRange(min = 1, max = 200) int percent) {
        var riel = ExchangeRate.of("4050").toRielShown(dollars(cents));
        var came = Money.riel(Math.max(1, riel.amount().longValueExact() * percent / 100));
        var exact = BigDecimal.valueOf(cents, 2).multiply(came.amount()).divide(riel.amount(), 10,
                RoundingMode.HALF_UP);

        var settled = paid(dollars(cents), riel, came).settled().amount();

        assertThat(settled.subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.0051"));
    }
}
