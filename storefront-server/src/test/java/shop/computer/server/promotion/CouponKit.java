package shop.computer.server.promotion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import shop.computer.api.Money;
import shop.computer.api.promotion.CouponKind;
import shop.computer.api.promotion.CouponRules;
import shop.computer.api.promotion.NewCoupon;

/** Coupons for tests, each time others. */
public final class CouponKit {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final CouponDesk desk;

    public CouponKit(ApplicationContext context) {
        desk = context.getBean(CouponDesk.class);
    }

    public static CouponRules rules(CouponKind kind, String value, String minimum) {
        return rules(kind, value, minimum, null, null);
    }

    public static CouponRules rules(CouponKind kind, String value, String minimum, @Nullable Integer mostUses,
            @Nullable Integer mostPerCustomer) {
        return new CouponRules(kind, new BigDecimal(value), Money.usd(minimum), LONG_AGO, null, mostUses,
                mostPerCustomer, true);
    }

    /** A new coupon with these rules; its code. */
    public String coupon(CouponRules rules) {
        return desk.add(new NewCoupon("kit-%05d".formatted(SERIAL.incrementAndGet()), rules), "sok").code();
    }

    public String percent(String value) {
        return coupon(rules(CouponKind.PERCENT, value, "0"));
    }

    /** Ten percent for one order alone. */
    public String once() {
        return coupon(rules(CouponKind.PERCENT, "10", "0", 1, null));
    }

    public int used(String code) {
        return desk.find(code).used();
    }

    /** From now on other rules. */
    public void change(String code, CouponRules rules) {
        desk.change(code, rules, desk.find(code).version());
    }
}
