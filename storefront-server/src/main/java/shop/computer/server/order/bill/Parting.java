package shop.computer.server.order.bill;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shop.computer.api.Money;

/** Parts an amount so that the parts always make the whole. */
public final class Parting {

    private Parting() {}

    /**
     * Each part is its share of what is left, rounded half up to the cent; the last one takes all that is left.
     *
     * @param whole USD, 0 or more
     * @param pieces of each part, 1 or more
     * @throws IllegalArgumentException if there is no part
     */
    public static List<Money> byPieces(Money whole, List<Integer> pieces) {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("Nothing to part " + whole + " among");
        }
        var parts = new ArrayList<Money>();
        var left = whole;
        long open = pieces.stream().mapToLong(Integer::longValue).sum();
        for (int quantity : pieces) {
            var part = Money.usd(left.amount().multiply(BigDecimal.valueOf(quantity)).divide(BigDecimal.valueOf(open),
                    2, RoundingMode.HALF_UP));
            parts.add(part);
            left = left.minus(part);
            open -= quantity;
        }
        return List.copyOf(parts);
    }

    /**
     * Each part is its share by worth, rounded down to the smallest unit of the currency; what is left goes unit by unit to those that lost most
     * by it, of equal ones to the first. No part is larger than its worth.
     *
     * @param whole 0 or more, at most the sum of the worths
     * @param worths of each part, in the same currency, 0 or more
     */
    public static List<Money> byWorth(Money whole, List<Money> worths) {
        var scale = whole.currency().decimals();
        var units = whole.amount().movePointRight(scale).toBigIntegerExact();
        var weights = worths.stream().map(worth -> worth.amount().movePointRight(scale).toBigIntegerExact()).toList();
        var sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (units.signum() == 0) {
            return worths.stream().map(_ -> whole).toList();
        }
        var parts = weights.stream().map(weight -> units.multiply(weight).divideAndRemainder(sum)).toList();
        var left = units.subtract(parts.stream().map(part -> part[0]).reduce(BigInteger.ZERO, BigInteger::add));
        var lucky = IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.comparing((Integer at) -> parts.get(at)[1]).reversed())
                .limit(left.intValueExact()).collect(Collectors.toSet());
        return IntStream.range(0, parts.size())
                .mapToObj(at -> parts.get(at)[0].add(lucky.contains(at) ? BigInteger.ONE : BigInteger.ZERO))
                .map(part -> new Money(new BigDecimal(part, scale), whole.currency())).toList();
    }
}
