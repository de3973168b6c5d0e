package shop.computer.server.order.bill;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.order.edit.ContentLine;
import shop.computer.server.inventory.StockLine;

/**
 * A line of an order; name, price and cost are those of the moment its pieces were ordered, USD.
 *
 * @param discount what a coupon takes off all its pieces together, USD
 * @param costOfSale what its pieces really cost, USD; absent before they leave the house
 */
@Embeddable
public record Line(String sku, String name, int quantity, @Convert(converter = UsdColumn.class) Money unitPrice,
        @Convert(converter = UsdColumn.class) Money unitCost,
        @Convert(converter = UsdColumn.class) Money discount,
        @Convert(converter = UsdColumn.class) @Nullable Money costOfSale) {

    private static final Money NOTHING = Money.zero(Currency.USD);

    /** A line of which nothing has left the house. */
    public static Line of(Sku sku, String name, int quantity, Money unitPrice, Money unitCost) {
        return new Line(sku.value(), name, quantity, unitPrice, unitCost, NOTHING, null);
    }

    /** Before the discount. */
    public Money total() {
        return unitPrice.times(quantity);
    }

    /** What its pieces are paid with. */
    public Money paid() {
        return total().minus(discount);
    }

    public StockLine stock() {
        return new StockLine(new Sku(sku), quantity);
    }

    public ContentLine toContent() {
        return new ContentLine(new Sku(sku), name, quantity, unitPrice);
    }

    /** Whether pieces of both can stand in one line. */
    boolean isLike(Line other) {
        return times(1).equals(other.times(1));
    }

    /** The same with another number of pieces, and without a discount until it is shared anew. */
    public Line times(int pieces) {
        return new Line(sku, name, pieces, unitPrice, unitCost, NOTHING, costOfSale);
    }

    /** The same when its pieces left the house. */
    public Line soldAt(Money cost) {
        return new Line(sku, name, quantity, unitPrice, unitCost, discount, cost);
    }

    /** These lines with so much off all of them together, shared by what they cost before. */
    static List<Line> lessBy(Money off, List<Line> lines) {
        var shares = Parting.byWorth(off, lines.stream().map(Line::total).toList());
        return IntStream.range(0, lines.size()).mapToObj(at -> lines.get(at).withDiscount(shares.get(at))).toList();
    }

    private Line withDiscount(Money off) {
        return new Line(sku, name, quantity, unitPrice, unitCost, off, costOfSale);
    }

    static Money subtotal(Iterable<Line> lines) {
        var sum = NOTHING;
        for (var line : lines) {
            sum = sum.plus(line.total());
        }
        return sum;
    }
}
