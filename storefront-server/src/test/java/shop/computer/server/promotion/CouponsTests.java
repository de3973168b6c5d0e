package shop.computer.server.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.computer.server.promotion.CouponKit.rules;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.promotion.CouponKind;
import shop.computer.api.promotion.CouponRules;
import shop.computer.server.ServerTest;
import shop.computer.server.promotion.Quote.Refused;

@ServerTest
class CouponsTests {

    private static final Money GOODS = Money.usd("99.99");

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Coupons coupons;
    @Autowired
    private TransactionTemplate transaction;

    private CouponKit kit;

    @BeforeEach
    void make() {
        kit = new CouponKit(context);
    }

    @Test
    void takesAShareOrAnAmountOrTheDeliveryFee() {
        assertThat(off("12.5", CouponKind.PERCENT, "0")).isEqualTo(Money.usd("12.50"));
        assertThat(off("15", CouponKind.AMOUNT, "20")).isEqualTo(Money.usd("15"));
        var free = coupons.quote(kit.coupon(rules(CouponKind.FREE_DELIVERY, "0", "50")), GOODS, null);
        assertThat(free.off()).isEqualTo(Money.usd("0"));
        assertThat(free.isFreeDelivery()).isTrue();
    }

    @Test
    void leavesACentOfTheGoodsToPay() {
        var terms = new CouponTerms("X", CouponKind.AMOUNT, new BigDecimal("50"), Money.usd("0"));

        assertThat(terms.off(Money.usd("50"))).isEqualTo(Money.usd("49.99"));
        assertThat(terms.off(Money.usd("0.01"))).isEqualTo(Money.usd("0"));
    }

    @Test
    void knowsACodeInWhateverCaseAndSpacesItIsTyped() {
        var code = kit.percent("10");

        assertThat(coupons.quote(" " + code.toLowerCase().replace("-", " -") + "\u200B", GOODS, null).refused())
                .isNull();
    }

    @Test
    void saysWhyItDoesNothing() {
        var now = Instant.now();
        assertThat(refused("NEVER-MADE")).isEqualTo(Refused.UNKNOWN);
        assertThat(refused(kit.coupon(new CouponRules(CouponKind.PERCENT, BigDecimal.TEN, Money.usd("0"), now, null,
                null, null, false)))).isEqualTo(Refused.UNKNOWN);
        assertThat(refused(kit.coupon(new CouponRules(CouponKind.PERCENT, BigDecimal.TEN, Money.usd("0"),
                now.plusSeconds(600), null, null, null, true)))).isEqualTo(Refused.UNKNOWN);
        assertThat(refused(kit.coupon(new CouponRules(CouponKind.PERCENT, BigDecimal.TEN, Money.usd("0"),
                now.minusSeconds(600), now.minusSeconds(1), null, null, true)))).isEqualTo(Refused.OVER);
        assertThat(refused(kit.coupon(rules(CouponKind.PERCENT, "10", "100")))).isEqualTo(Refused.BELOW_MINIMUM);
    }

    @Test
    void isUsedAsOftenAsItsRulesSayInAllAndByOneCustomer() {
        var code = kit.coupon(rules(CouponKind.PERCENT, "10", "0", 2, 1));
        var quote = coupons.quote(code, GOODS, "+85512000001");

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            assertThat(coupons.redeem(quote, new OrderNumber("CS-0000000001"), "+85512000001")).isTrue();
            assertThat(coupons.quote(code, GOODS, "+85512000001").refused()).isEqualTo(Refused.USED_BY_CUSTOMER);
            assertThat(coupons.redeem(quote, new OrderNumber("CS-0000000002"), "+85512000002")).isTrue();
            assertThat(coupons.quote(code, GOODS, "+85512000003").refused()).isEqualTo(Refused.USED_UP);
            assertThat(coupons.redeem(quote, new OrderNumber("CS-0000000003"), "+85512000003")).isFalse();
            coupons.giveBack(new OrderNumber("CS-0000000001"));
            coupons.giveBack(new OrderNumber("CS-0000000001"));
            assertThat(kit.used(code)).isEqualTo(1);
            coupons.takeAgain(new OrderNumber("CS-0000000001"));
            assertThat(kit.used(code)).isEqualTo(2);
        });
        assertThat(kit.used(code)).isZero();
    }

    @Test
    void isNotRedeemedByRulesThatChangedMeanwhile() {
        var code = kit.percent("10");
        var quote = coupons.quote(code, GOODS, null);

        kit.change(code, rules(CouponKind.PERCENT, "5", "0"));

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            assertThat(coupons.redeem(quote, new OrderNumber("CS-0000000001"), "+85512000001")).isFalse();
        });
    }

    private Money off(String value, CouponKind kind, String minimum) {
        return coupons.quote(kit.coupon(rules(kind, value, minimum)), GOODS, null).off();
    }

    private Refused refused(String code) {
        return coupons.quote(code, GOODS, null).refused();
    }
}
