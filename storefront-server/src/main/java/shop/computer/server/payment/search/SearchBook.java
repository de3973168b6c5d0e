package shop.computer.server.payment.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.review.MoneySearch;
import shop.computer.api.payment.review.SearchStatus;

/** The searches in the database. A turn to ask is taken there, so of several servers one asks; one that dies loses its turn. */
@Repository
public class SearchBook {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final String SELECT = """
            select id, hash, amount, currency, status, asked_by, asked_at, order_number, review_id from payment_search""";

    private final JdbcClient jdbc;
    private final Clock clock;

    public SearchBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public long add(String hash, @Nullable Money amount, String who) {
        var key = new GeneratedKeyHolder();
        var now = utc(clock.instant());
        jdbc.sql("""
                insert into payment_search (hash, amount, currency, status, asked_by, asked_at, next_ask_at)
                values (:hash, :amount, :currency, 'ASKED', :who, :now, :now)""").param("hash", hash)
                .param("amount", amount == null ? null : amount.amount())
                .param("currency", amount == null ? null : amount.currency().name()).param("who", who)
                .param("now", now).update(key, "id");
        return Optional.ofNullable(key.getKey()).orElseThrow().longValue();
    }

    public Optional<MoneySearch> find(long id) {
        return jdbc.sql(SELECT + " where id = ?").param(id).query(SearchBook::row).optional();
    }

    /** Newest first. */
    public List<MoneySearch> before(long id, int limit) {
        return jdbc.sql(SELECT + " where id < ? order by id desc limit ?").params(id, limit).query(SearchBook::row)
                .list();
    }

    /** Takes the turns of searches that are due. */
    public List<MoneySearch> take(int most) {
        var now = clock.instant();
        return jdbc.sql(SELECT + " where next_ask_at <= ? order by next_ask_at limit ?").params(utc(now), most)
                .query(SearchBook::row).list().stream().filter(search -> jdbc.sql("""
                        update payment_search set next_ask_at = ? where id = ? and next_ask_at <= ?""")
                        .params(utc(now.plus(LEASE)), search.id(), utc(now)).update() == 1)
                .toList();
    }

    public void postpone(long id, Instant until) {
        jdbc.sql("update payment_search set next_ask_at = ? where id = ?").params(utc(until), id).update();
    }

    public void answer(long id, SearchStatus status, @Nullable OrderNumber order, @Nullable Long review) {
        jdbc.sql(
                """
                        update payment_search set status = :status, order_number = :order, review_id = :review, next_ask_at = null
                        where id = :id and status = 'ASKED'""")
                .param("status", status.name())
                .param("order", order == null ? null : order.value()).param("review", review).param("id", id).update();
    }

    private static MoneySearch row(ResultSet row, int index) throws SQLException {
        var amount = row.getBigDecimal("amount");
        var order = row.getString("order_number");
        return new MoneySearch(row.getLong("id"), SearchStatus.valueOf(row.getString("status")), row.getString("hash"),
                amount == null ? null : new Money(amount, Currency.valueOf(row.getString("currency"))),
                row.getString("asked_by"), row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                order == null ? null : new OrderNumber(order), row.getObject("review_id", Long.class));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
