package shop.computer.server.promotion;

import java.math.BigDecimal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import shop.computer.api.Money;
import shop.computer.api.promotion.CouponKind;
import shop.computer.api.promotion.CouponRules;
import shop.computer.api.promotion.NewCoupon;

/** One coupon of each kind to try out, without an end: WELCOME5, TAKE20 and BRINGFREE. */
@Component
@Profile("demo")
class DemoCoupons implements ApplicationRunner {

    private final CouponDesk desk;
    private final Clock clock;

    DemoCoupons(CouponDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (desk.page(null, 1).items().isEmpty()) {
            add("WELCOME5", CouponKind.PERCENT, "5", "20", 1);
            add("TAKE20", CouponKind.AMOUNT, "20", "400", null);
            add("BRINGFREE", CouponKind.FREE_DELIVERY, "0", "50", null);
        }
    }

    private void add(String code, CouponKind kind, String value, String minimum, @Nullable Integer mostPerCustomer) {
        var rules = new CouponRules(kind, new BigDecimal(value), Money.usd(minimum), clock.instant(), null, null,
                mostPerCustomer, true);
        desk.add(new NewCoupon(code, rules), "system");
    }
}
