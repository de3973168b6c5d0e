package shop.computer.server.promotion;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Currency;
import shop.computer.api.CursorPage;
import shop.computer.api.promotion.Coupon;
import shop.computer.api.promotion.CouponKind;
import shop.computer.api.promotion.CouponRules;
import shop.computer.api.promotion.NewCoupon;

/** Where staff make coupons and change their rules. A coupon is never removed: orders name it. */
@Service
public class CouponDesk {

    private static final BigDecimal MOST_PERCENT = new BigDecimal(90);
    private static final BigDecimal MOST_USD = new BigDecimal(1_000_000);

    private final CouponBook book;
    private final Clock clock;

    CouponDesk(CouponBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Newest first.
     *
     * @param cursor what the page before said under {@code next}; absent for the first page
     */
    @Transactional(readOnly = true)
    public CursorPage<Coupon> page(@Nullable String cursor, int limit) {
        var rows = book.before(before(cursor), limit + 1);
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new CursorPage<>(shown.stream().map(CouponBook.Row::coupon).toList(),
                rows.size() > limit ? Long.toString(shown.getLast().id()) : null, null);
    }

    /** @throws UnknownCouponException if there is none of this code */
    @Transactional(readOnly = true)
    public Coupon find(String typed) {
        var code = CouponCode.of(typed);
        return book.find(code).map(CouponBook.Row::coupon).orElseThrow(() -> new UnknownCouponException(code));
    }

    /**
     * Makes a coupon.
     *
     * @param who a staff user
     * @throws CouponRefusedException if the code is none or taken, or the rules make no sense; names the field
     */
    @Transactional
    public Coupon add(NewCoupon wish, String who) {
        var code = CouponCode.of(wish.code());
        if (!CouponCode.isOne(code)) {
            throw new CouponRefusedException("code", "promotion.coupon.code");
        }
        check("rules.", wish.rules(), 0);
        try {
            book.add(code, tidy(wish.rules()), clock.instant(), who);
        } catch (DuplicateKeyException taken) {
            throw new CouponRefusedException("code", "promotion.coupon.taken", code);
        }
        return find(code);
    }

    /**
     * Changes the rules for orders from now on.
     *
     * @param seen the version the caller has seen
     * @throws UnknownCouponException if there is none of this code
     * @throws CouponRefusedException if the rules make no sense; names the field
     * @throws OptimisticLockingFailureException if they changed since
     */
    @Transactional
    public Coupon change(String typed, CouponRules rules, long seen) {
        var known = find(typed);
        check("", rules, known.used());
        if (!book.change(known.code(), tidy(rules), seen)) {
            throw new OptimisticLockingFailureException("Coupon " + known.code() + " changed since version " + seen);
        }
        return find(typed);
    }

    private static void check(String at, CouponRules rules, int used) {
        value(at + "value", rules);
        var minimum = rules.minimum();
        if (minimum.currency() != Currency.USD || minimum.isNegative() || minimum.amount().compareTo(MOST_USD) > 0) {
            throw new CouponRefusedException(at + "minimum", "promotion.coupon.minimum");
        }
        if (rules.kind() == CouponKind.AMOUNT && minimum.amount().compareTo(rules.value()) <= 0) {
            throw new CouponRefusedException(at + "minimum", "promotion.coupon.minimum.above");
        }
        if (rules.endsAt() != null && !rules.endsAt().isAfter(rules.startsAt())) {
            throw new CouponRefusedException(at + "endsAt", "promotion.coupon.period");
        }
        if (rules.mostUses() != null && rules.mostUses() < used) {
            throw new CouponRefusedException(at + "mostUses", "promotion.coupon.uses", used);
        }
    }

    private static void value(String field, CouponRules rules) {
        var value = rules.value();
        var right = switch (rules.kind()) {
            case PERCENT -> value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(MOST_PERCENT) <= 0;
            case AMOUNT -> value.signum() > 0 && value.compareTo(MOST_USD) <= 0;
            case FREE_DELIVERY -> value.signum() == 0;
        };
        if (!right || value.stripTrailingZeros().scale() > 2) {
            throw new CouponRefusedException(field, "promotion.coupon.value");
        }
    }

    /** As fine as every database keeps it. */
    private static CouponRules tidy(CouponRules rules) {
        var end = rules.endsAt();
        return new CouponRules(rules.kind(), rules.value(), rules.minimum(),
                rules.startsAt().truncatedTo(ChronoUnit.MICROS),
                end == null ? null : end.truncatedTo(ChronoUnit.MICROS),
                rules.mostUses(), rules.mostPerCustomer(), rules.active());
    }

    private static long before(@Nullable String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException notOurs) {
            throw new CouponRefusedException("cursor", "order.list.cursor");
        }
    }
}
