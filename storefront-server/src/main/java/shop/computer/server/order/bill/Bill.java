package shop.computer.server.order.bill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.server.promotion.CouponTerms;

/**
 * What an order costs, to be frozen with it. What the coupon takes off the goods is shared among the lines by their worth, or the fee is nothing.
 *
 * @param deliveryFee USD
 * @param rate the shop's selling rate
 * @param coupon absent for none
 */
public record Bill(List<Line> lines, Money deliveryFee, ExchangeRate rate, @Nullable CouponTerms coupon) {

    private static final Money NOTHING = Money.zero(Currency.USD);

    public Bill {
        var goods = Line.subtotal(lines);
        lines = Line.lessBy(coupon == null ? NOTHING : coupon.off(goods), lines);
        deliveryFee = coupon != null && coupon.freesDelivery(goods) ? NOTHING : deliveryFee;
    }

    /** Without a coupon. */
    public Bill(List<Line> lines, Money deliveryFee, ExchangeRate rate) {
        this(lines, deliveryFee, rate, null);
    }

    /** The goods before the coupon. */
    public Money subtotal() {
        return Line.subtotal(lines);
    }

    /** What the coupon takes off the goods. */
    public Money discount() {
        return lines.stream().map(Line::discount).reduce(NOTHING, Money::plus);
    }

    public Money total() {
        return subtotal().minus(discount()).plus(deliveryFee);
    }

    public Money totalRiel() {
        return rate.toRielShown(total());
    }

    public int pieces() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }
}
