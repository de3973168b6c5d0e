package shop.computer.server.promotion;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.promotion.Coupon;
import shop.computer.server.promotion.Quote.Refused;

/** Coupons, as carts and orders use them: one an order. */
@Service
public class Coupons {

    private final CouponBook book;
    private final Clock clock;

    Coupons(CouponBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * What a coupon would do now. It promises nothing: only {@link #redeem} does.
     *
     * @param typed the code as it was typed
     * @param goods what the goods cost, USD
     * @param phone of the customer in the form +85512345678; absent while nobody said
     */
    @Transactional(readOnly = true)
    public Quote quote(String typed, Money goods, @Nullable String phone) {
        var code = CouponCode.of(typed);
        return book.find(code).map(row -> quote(row, goods, phone)).orElseGet(() -> Quote.unknown(code));
    }

    /**
     * Takes one use of a coupon for an order. Of several who want the last one at once, one gets it.
     *
     * @param quote one that holds
     * @return false if it holds no longer; then the whole transaction must be rolled back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean redeem(Quote quote, OrderNumber order, String phone) {
        var now = clock.instant();
        if (!book.take(quote.code(), quote.version(), now)) {
            return false;
        }
        // whoever holds the coupon sees all that were before
        var row = book.find(quote.code()).orElseThrow();
        if (isUsedBy(row, phone)) {
            return false;
        }
        book.redeemed(row.id(), order, phone, now);
        return true;
    }

    /** The order came to nothing: somebody else may use its coupon. Nothing happens if it has none, or gave it back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(OrderNumber order) {
        book.giveBack(order, clock.instant());
    }

    /** The order lives again: it has its coupon again, whoever took the last one since. What was agreed and paid stays agreed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeAgain(OrderNumber order) {
        book.takeAgain(order);
    }

    private Quote quote(CouponBook.Row row, Money goods, @Nullable String phone) {
        var coupon = row.coupon();
        var rules = coupon.rules();
        var terms = new CouponTerms(coupon.code(), rules.kind(), rules.value(), rules.minimum());
        var refused = refused(coupon, terms, goods);
        if (refused == null && phone != null && isUsedBy(row, phone)) {
            refused = Refused.USED_BY_CUSTOMER;
        }
        return new Quote(coupon.code(), refused, terms, refused == null ? terms.off(goods) : Money.usd("0"),
                coupon.version());
    }

    private @Nullable Refused refused(Coupon coupon, CouponTerms terms, Money goods) {
        var rules = coupon.rules();
        var now = clock.instant();
        if (!rules.active() || rules.startsAt().isAfter(now)) {
            return Refused.UNKNOWN;
        }
        if (rules.endsAt() != null && !rules.endsAt().isAfter(now)) {
            return Refused.OVER;
        }
        if (rules.mostUses() != null && coupon.used() >= rules.mostUses()) {
            return Refused.USED_UP;
        }
        return terms.holdsFor(goods) ? null : Refused.BELOW_MINIMUM;
    }

    private boolean isUsedBy(CouponBook.Row row, String phone) {
        var most = row.coupon().rules().mostPerCustomer();
        return most != null && book.usesOf(row.id(), phone) >= most;
    }
}
