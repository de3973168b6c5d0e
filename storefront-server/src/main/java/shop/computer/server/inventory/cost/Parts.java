package shop.computer.server.inventory.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import shop.computer.api.Currency;
import shop.computer.api.Money;

/** Parts a sum of dollars into whole cents without losing or making one. */
public final class Parts {

    private Parts() {}

    /**
     * What some of several equal pieces cost: their share rounded half up to the cent. Taken from the rest again and again, the shares sum to
     * the whole, because the last piece takes what is left.
     *
     * @param value of all pieces, USD, 0 or more
     * @param wanted 0 to {@code pieces}
     * @param pieces 1 or more
     */
    public static Money share(Money value, int wanted, int pieces) {
        if (wanted < 0 || pieces < 1 || wanted > pieces) {
            throw new IllegalArgumentException(wanted + " of " + pieces + " pieces cannot be taken");
        }
        return Money.usd(value.amount().multiply(BigDecimal.valueOf(wanted)).divide(BigDecimal.valueOf(pieces), 2,
                RoundingMode.HALF_UP));
    }

    /**
     * Spreads a sum over lines by their value, each share rounded down to the cent, what is left over goes to the largest line (of equal ones
     * the first). If no line has a value, all pieces weigh the same.
     *
     * @param whole USD, 0 or more
     * @param values of the lines, USD, 0 or more, at least one line
     * @param pieces of the lines, 1 or more each
     * @return one share for each line; they sum to the whole
     */
    public static List<Money> spread(Money whole, List<Money> values, List<Integer> pieces) {
        var weights = weights(values, pieces);
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var shares = new ArrayList<Money>();
        var rest = whole;
        for (var weight : weights) {
            var share = Money.usd(whole.amount().multiply(weight).divide(sum, 2, RoundingMode.DOWN));
            shares.add(share);
            rest = rest.minus(share);
        }
        var largest = largest(weights);
        shares.set(largest, shares.get(largest).plus(rest));
        return List.copyOf(shares);
    }

    /** The average of a piece, rounded half up to the cent; zero if there are none. */
    public static Money average(Money value, int pieces) {
        return pieces == 0 ? Money.zero(Currency.USD) : share(value, 1, pieces);
    }

    private static List<BigDecimal> weights(List<Money> values, List<Integer> pieces) {
        return values.stream().allMatch(Money::isZero)
                ? pieces.stream().map(BigDecimal::valueOf).toList()
                : values.stream().map(Money::amount).toList();
    }

    private static int largest(List<BigDecimal> weights) {
        var largest = 0;
        for (int i = 1; i < weights.size(); i++) {
            if (weights.get(i).compareTo(weights.get(largest)) > 0) {
                largest = i;
            }
        }
        return largest;
    }
}
