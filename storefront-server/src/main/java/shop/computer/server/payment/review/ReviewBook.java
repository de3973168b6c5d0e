package shop.computer.server.payment.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.review.PaymentReview;
import shop.computer.api.payment.review.ReviewKind;
import shop.computer.api.payment.review.ReviewStatus;

/** The reviews in the database. One that is resolved is never changed again. */
@Repository
public class ReviewBook {

    private static final int LONGEST_WHY = 300;
    private static final String SELECT = """
            select id, kind, status, order_number, attempt, reason, asked_amount, asked_currency, amount, currency, bank_hash,
                payer, paid_at, picture, flagged, opened_at, resolved_at, resolved_by, why, refund_number, version
            from payment_review""";

    private final JdbcClient jdbc;
    private final Clock clock;

    public ReviewBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether it is new: the same unmatched money waits once */
    public boolean open(Doubt doubt) {
        return jdbc
                .sql("""
                        insert ignore into payment_review (kind, status, order_number, attempt, reason, asked_amount, asked_currency,
                            amount, currency, bank_hash, own_hash, payer, paid_at, picture, flagged, opened_at, version)
                        values (:kind, 'OPEN', :order, :attempt, :reason, :askedAmount, :askedCurrency, :amount, :currency, :hash,
                            :ownHash, :payer, :paidAt, :picture, :flagged, :now, 0)""")
                .param("kind", doubt.kind().name()).param("order", text(doubt.order()))
                .param("attempt", doubt.attempt())
                .param("reason", doubt.reason() == null ? null : doubt.reason().name())
                .param("askedAmount", amount(doubt.asked())).param("askedCurrency", currency(doubt.asked()))
                .param("amount", amount(doubt.received())).param("currency", currency(doubt.received()))
                .param("hash", doubt.bankHash())
                .param("ownHash", doubt.kind() == ReviewKind.UNMATCHED ? doubt.bankHash() : null)
                .param("payer", doubt.payer()).param("paidAt", utc(doubt.paidAt())).param("picture", doubt.picture())
                .param("flagged", doubt.flagged()).param("now", utc(clock.instant())).update() == 1;
    }

    public Optional<PaymentReview> find(long id) {
        return jdbc.sql(SELECT + " where id = ?").param(id).query(ReviewRow::read).optional();
    }

    /** The review of money that answers no request. */
    public Optional<PaymentReview> unmatched(String bankHash) {
        return jdbc.sql(SELECT + " where own_hash = ?").param(bankHash).query(ReviewRow::read).optional();
    }

    /** What an order has in review, oldest first. */
    public List<PaymentReview> of(OrderNumber order) {
        return jdbc.sql(SELECT + " where order_number = ? order by id").param(order.value()).query(ReviewRow::read)
                .list();
    }

    /**
     * Oldest first: who waits longest comes first.
     *
     * @param kinds at least one
     * @param statuses at least one
     * @param after the id of the last one seen, 0 to begin
     */
    public List<PaymentReview> list(Set<ReviewKind> kinds, Set<ReviewStatus> statuses, long after, int most) {
        return jdbc.sql(SELECT + " where id > :after and kind in (:kinds) and status in (:statuses) order by id "
                + "limit :most").param("after", after).param("kinds", names(kinds)).param("statuses", names(statuses))
                .param("most", most).query(ReviewRow::read).list();
    }

    public long count(Set<ReviewKind> kinds, Set<ReviewStatus> statuses) {
        return jdbc.sql("select count(*) from payment_review where kind in (:kinds) and status in (:statuses)")
                .param("kinds", names(kinds)).param("statuses", names(statuses)).query(Long.class).single();
    }

    /** @return whether it was still open and as the caller saw it */
    public boolean resolve(PaymentReview seen, Outcome outcome) {
        return jdbc.sql("""
                update payment_review set status = :status, resolved_at = :now, resolved_by = :who, why = :why,
                    order_number = :order, refund_number = :refund, version = version + 1
                where id = :id and version = :version and status = 'OPEN'""").param("status", outcome.status().name())
                .param("now", utc(clock.instant())).param("who", outcome.who())
                .param("why", outcome.why().substring(0, Math.min(outcome.why().length(), LONGEST_WHY)))
                .param("order", text(outcome.order() == null ? seen.order() : outcome.order()))
                .param("refund", outcome.refund()).param("id", seen.id()).param("version", seen.version())
                .update() == 1;
    }

    private static List<String> names(Set<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).toList();
    }

    private static String text(@Nullable OrderNumber order) {
        return order == null ? "" : order.value();
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency().name();
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
