package shop.computer.server.promotion;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.promotion.CouponKind;

/**
 * What a coupon would do now for goods of some price.
 *
 * @param code in capitals, as it was typed
 * @param refused why it does nothing; absent if it holds
 * @param terms absent if there is no such coupon
 * @param off what it takes off the goods, USD
 * @param version of its rules
 */
public record Quote(String code, @Nullable Refused refused, @Nullable CouponTerms terms, Money off, long version) {

    /** Why a coupon does nothing. */
    public enum Refused {

        /** There is none, or it is not in use, or not yet. */
        UNKNOWN, OVER, USED_UP, USED_BY_CUSTOMER, BELOW_MINIMUM;

        /** Its name in text keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Quote unknown(String code) {
        return new Quote(code, Refused.UNKNOWN, null, Money.usd("0"), 0);
    }

    /** What is agreed if an order is placed now. */
    public Optional<CouponTerms> agreed() {
        return refused == null ? Optional.ofNullable(terms) : Optional.empty();
    }

    public boolean isFreeDelivery() {
        return refused == null && terms != null && terms.kind() == CouponKind.FREE_DELIVERY;
    }
}
