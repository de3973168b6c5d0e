package shop.computer.server.order.bill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import shop.computer.api.Money;

/** Parts an amount by pieces so that the parts always make the whole. */
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
}
