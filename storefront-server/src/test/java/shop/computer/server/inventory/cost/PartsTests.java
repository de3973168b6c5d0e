package shop.computer.server.inventory.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import shop.computer.api.Currency;
import shop.computer.api.Money;

class PartsTests {

    /** What a line of a receipt weighs. */
    record Line(Money value, int pieces) {}

    @Example
    void roundsTheShareOfAPieceToTheCent() {
        assertThat(Parts.share(Money.usd("10.00"), 1, 3)).isEqualTo(Money.usd("3.33"));
        assertThat(Parts.share(Money.usd("10.00"), 2, 3)).isEqualTo(Money.usd("6.67"));
        assertThat(Parts.share(Money.usd("0.01"), 1, 2)).isEqualTo(Money.usd("0.01"));
    }

    @Example
    void givesTheRestOfALandedCostToTheLargestLine() {
        var shares = Parts.spread(Money.usd("10.00"), List.of(Money.usd("1"), Money.usd("1"), Money.usd("1")),
                List.of(1, 1, 1));

        assertThat(shares).containsExactly(Money.usd("3.34"), Money.usd("3.33"), Money.usd("3.33"));
    }

    @Example
    void spreadsOverPiecesWhereNothingHasAValue() {
        var nothing = Money.zero(Currency.USD);

        assertThat(Parts.spread(Money.usd("9.00"), List.of(nothing, nothing), List.of(1, 2)))
                .containsExactly(Money.usd("3.00"), Money.usd("6.00"));
    }

    @Example
    void refusesToTakeMoreThanThereIs() {
        assertThatIllegalArgumentException().isThrownBy(() -> Parts.share(Money.usd("1"), 3, 2));
    }

    @Property(tries = 300)
    void takesALayerApartWithoutLosingACent(@ForAll("dollars") Money value, @ForAll @IntRange(min = 1, max = 500) int n,
            @ForAll @Size(min = 1, max = 50) List<@IntRange(min = 1, max = 40) Integer> takings) {
        var left = n;
        var rest = value;
        var taken = new ArrayList<Money>();
        for (int i = 0; left > 0; i++) {
            var quantity = Math.min(left, takings.get(i % takings.size()));
            var cost = Parts.share(rest, quantity, left);
            assertThat(cost.isNegative()).isFalse();
            taken.add(cost);
            rest = rest.minus(cost);
            left -= quantity;
            assertThat(rest.isNegative()).isFalse();
        }

        assertThat(rest.isZero()).isTrue();
        assertThat(taken.stream().reduce(Money.zero(Currency.USD), Money::plus)).isEqualTo(value);
    }

    @Property(tries = 300)
    void spreadsALandedCostSoThatTheSharesAreTheWhole(@ForAll("dollars") Money whole,
            @ForAll @Size(min = 1, max = 60) List<@From("lines") Line> lines) {
        var values = lines.stream().map(Line::value).toList();

        var shares = Parts.spread(whole, values, lines.stream().map(Line::pieces).toList());

        assertThat(shares).hasSameSizeAs(lines).noneMatch(Money::isNegative);
        assertThat(shares.stream().reduce(Money.zero(Currency.USD), Money::plus)).isEqualTo(whole);
    }

    @Property(tries = 300)
    void givesNoLineLessThanItsShareRoundedDown(@ForAll("dollars") Money whole,
            @ForAll @Size(min = 1, max = 20) List<@From("lines") Line> lines) {
        var values = lines.stream().map(Line::value).toList();
        var sum = values.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);

        var shares = Parts.spread(whole, values, lines.stream().map(Line::pieces).toList());

        if (sum.signum() > 0) {
            for (int i = 0; i < lines.size(); i++) {
                var exact = whole.amount().multiply(values.get(i).amount()).divide(sum, 6,
                        RoundingMode.DOWN);
                assertThat(shares.get(i).amount()).isGreaterThan(exact.subtract(new BigDecimal("0.01")));
            }
        }
    }

    @Provide
    Arbitrary<Money> dollars() {
        return Arbitraries.longs().between(0, 100_000_000).map(cents -> Money.usd(BigDecimal.valueOf(cents, 2)));
    }

    @Provide
    Arbitrary<Line> lines() {
        return dollars().flatMap(value -> Arbitraries.integers().between(1, 500).map(n -> new Line(value, n)));
    }
}
