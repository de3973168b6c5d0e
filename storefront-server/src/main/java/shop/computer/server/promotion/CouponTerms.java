package shop.computer.server.promotion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shop.computer.api.Money;
import shop.computer.api.promotion.CouponKind;

/**
 * What a coupon takes off, as it is agreed with an order.
 *
 * @param value percent or USD, by kind
 * @param minimum what the goods must cost, USD
 */
public record CouponTerms(String code, CouponKind kind, BigDecimal value, Money minimum) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Money CENT = Money.usd("0.01");
    private static final Money NOTHING = Money.usd("0");

    /** Whether goods of so much are enough for it, USD. */
    public boolean holdsFor(Money goods) {
        return goods.compareTo(minimum) >= 0;
    }

    /**
     * What it takes off goods of so much, USD; percent are rounded half up to the cent. It leaves at least one cent of them to pay: nobody can
     * pay nothing by KHQR.
     */
    public Money off(Money goods) {
        if (!holdsFor(goods) || goods.compareTo(CENT) <= 0) {
            return NOTHING;
        }
        var off = switch (kind) {
            case PERCENT ->
                Money.usd(goods.amount().multiply(value).divide(HUNDRED, 2, RoundingMode.HALF_UP));
            case AMOUNT -> Money.usd(value);
            case FREE_DELIVERY -> NOTHING;
        };
        var most = goods.minus(CENT);
        return off.compareTo(most) > 0 ? most : off;
    }

    /** Whether goods of so much are brought without a fee. */
    public boolean freesDelivery(Money goods) {
        return kind == CouponKind.FREE_DELIVERY && holdsFor(goods);
    }
}
