package shop.computer.server.order.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import shop.computer.api.Currency;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.Sku;

/** Sums of orders: whatever is in them, the parts make the whole. */
class PartingTests {

    @Example
    void roundsEachPartToTheCentAndGivesTheRestToTheLast() {
        assertThat(Parting.byPieces(Money.usd("10.00"), List.of(1, 1, 1))).containsExactly(Money.usd("3.33"),
                Money.usd("3.34"), Money.usd("3.33"));
    }

    @Property(tries = 300)
    void partsAnAmountSoThatThePartsAreTheWhole(@ForAll("dollars") Money whole,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 999) Integer> pieces) {
        var parts = Parting.byPieces(whole, pieces);

        assertThat(parts).hasSameSizeAs(pieces).noneMatch(Money::isNegative);
        assertThat(parts.stream().reduce(Money.zero(Currency.USD), Money::plus)).isEqualTo(whole);
    }

    @Property(tries = 300)
    void billsTheSumOfTheLinesAndTheDelivery(@ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1) Integer> seeds,
            @ForAll("dollars") Money fee, @ForAll("rates") ExchangeRate rate) {
        var bill = new Bill(lines(seeds), fee, rate);

        var sums = Sums.of(bill);

        var exact = seeds.stream().map(PartingTests::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sums.subtotal().amount()).isEqualByComparingTo(exact);
        assertThat(sums.total()).isEqualTo(sums.subtotal().plus(sums.deliveryFee()));
        assertThat(sums.pieces()).isEqualTo(bill.lines().stream().mapToInt(Line::quantity).sum());
    }

    /** Up to full 100 riel: never less than the dollars are worth, and less than 100 riel more. */
    @Property(tries = 300)
    void roundsRielUpToTheSmallestNote(@ForAll("dollars") Money fee, @ForAll("rates") ExchangeRate rate) {
        var bill = new Bill(lines(List.of(7, 11)), fee, rate);

        var riel = Sums.of(bill).totalRiel();

        var exact = bill.total().amount().multiply(rate.rielPerUsd());
        assertThat(riel.remainder(new BigDecimal("100"))).isEqualByComparingTo("0");
        assertThat(riel).isGreaterThanOrEqualTo(exact).isLessThan(exact.add(new BigDecimal("100")));
    }

    @Property(tries = 500)
    void partsADiscountByWorthSoThatThePartsMakeTheWholeAndNoneIsMoreThanItsWorth(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 5_000_000) Integer> seeds,
            @ForAll @IntRange(max = 100) int percent, @ForAll Currency currency) {
        var worths = seeds.stream().map(seed -> new Money(BigDecimal.valueOf(seed, currency.decimals()), currency))
                .toList();
        var sum = seeds.stream().mapToLong(Integer::longValue).sum();
        var whole = new Money(BigDecimal.valueOf(sum * percent / 100, currency.decimals()), currency);

        var parts = Parting.byWorth(whole, worths);

        assertThat(parts).hasSameSizeAs(worths);
        assertThat(parts.stream().reduce(Money.zero(currency), Money::plus)).isEqualTo(whole);
        for (int at = 0; at < parts.size(); at++) {
            assertThat(parts.get(at)).isBetween(Money.zero(currency), worths.get(at));
        }
    }

    private static List<Line> lines(List<Integer> seeds) {
        var lines = new ArrayList<Line>();
        for (int seed : seeds) {
            lines.add(Line.of(new Sku("P-" + seed), "Thing", pieces(seed), price(seed), Money.usd("1")));
        }
        return lines;
    }

    private static int pieces(int seed) {
        return 1 + seed % 999;
    }

    private static Money price(int seed) {
        return Money.usd(BigDecimal.valueOf(seed % 10_000_000, 2));
    }

    private static BigDecimal exact(int seed) {
        return price(seed).amount().multiply(BigDecimal.valueOf(pieces(seed)));
    }

    @Provide
    Arbitrary<Money> dollars() {
        return Arbitraries.longs().between(0, 100_000_000).map(cents -> Money.usd(BigDecimal.valueOf(cents, 2)));
    }

    @Provide
    Arbitrary<ExchangeRate> rates() {
        return Arbitraries.integers().between(30_000, 60_000)
                .map(tenths -> new ExchangeRate(BigDecimal.valueOf(tenths, 1)));
    }
}
