package shop.computer.server.promotion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.promotion.Coupon;
import shop.computer.api.promotion.CouponKind;
import shop.computer.api.promotion.CouponRules;

/** The tables of coupons. */
@Repository
class CouponBook {

    private static final String SELECT = """
            select id, code, kind, value_off, minimum, starts_at, ends_at, most_uses, most_per_customer, active, used, version
            from promotion_coupon""";

    private final JdbcClient jdbc;

    CouponBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(long id, Coupon coupon) {}

    Optional<Row> find(String code) {
        return jdbc.sql(SELECT + " where code = :code").param("code", code).query(CouponBook::row).optional();
    }

    /** Newest first. */
    List<Row> before(long id, int limit) {
        return jdbc.sql(SELECT + " where id < :id order by id desc limit :limit").param("id", id).param("limit", limit)
                .query(CouponBook::row).list();
    }

    void add(String code, CouponRules rules, Instant now, String who) {
        rules("""
                insert into promotion_coupon (code, kind, value_off, minimum, starts_at, ends_at, most_uses,
                    most_per_customer, active, used, made_at, made_by, version)
                values (:code, :kind, :value, :minimum, :start, :end, :most, :each, :active, 0, :now, :who, 0)""",
                rules)
                .param("code", code).param("now", utc(now)).param("who", who).update();
    }

    /** @return whether it was the newest version, which it is no longer */
    boolean change(String code, CouponRules rules, long version) {
        return rules(
                """
                        update promotion_coupon set kind = :kind, value_off = :value, minimum = :minimum, starts_at = :start,
                            ends_at = :end, most_uses = :most, most_per_customer = :each, active = :active, version = version + 1
                        where code = :code and version = :version""",
                rules)
                .param("code", code).param("version", version).update() == 1;
    }

    /** Takes one use while the rules are those that were seen and some is left; holds the coupon until the transaction ends. */
    boolean take(String code, long version, Instant now) {
        return jdbc.sql("""
                update promotion_coupon set used = used + 1
                where code = :code and version = :version and active = true and starts_at <= :now
                and (ends_at is null or ends_at > :now) and (most_uses is null or used < most_uses)""")
                .param("code", code).param("version", version).param("now", utc(now)).update() == 1;
    }

    int usesOf(long coupon, String phone) {
        return jdbc.sql("""
                select count(*) from promotion_redemption
                where coupon_id = :coupon and phone = :phone and given_back_at is null""")
                .param("coupon", coupon).param("phone", phone).query(Integer.class).single();
    }

    void redeemed(long coupon, OrderNumber order, String phone, Instant now) {
        jdbc.sql("""
                insert into promotion_redemption (order_number, coupon_id, phone, redeemed_at, taken_again)
                values (:order, :coupon, :phone, :now, false)""")
                .param("order", order.value()).param("coupon", coupon).param("phone", phone).param("now", utc(now))
                .update();
    }

    void giveBack(OrderNumber order, Instant now) {
        var was = jdbc.sql("""
                update promotion_redemption set given_back_at = :now
                where order_number = :order and given_back_at is null""")
                .param("now", utc(now)).param("order", order.value()).update();
        count(order, -was);
    }

    void takeAgain(OrderNumber order) {
        var was = jdbc.sql("""
                update promotion_redemption set given_back_at = null, taken_again = true
                where order_number = :order and given_back_at is not null""").param("order", order.value()).update();
        count(order, was);
    }

    private void count(OrderNumber order, int more) {
        if (more != 0) {
            jdbc.sql("""
                    update promotion_coupon set used = used + :more
                    where id = (select coupon_id from promotion_redemption where order_number = :order)""")
                    .param("more", more).param("order", order.value()).update();
        }
    }

    private JdbcClient.StatementSpec rules(String sql, CouponRules rules) {
        var end = rules.endsAt();
        return jdbc.sql(sql).param("kind", rules.kind().name()).param("value", rules.value())
                .param("minimum", rules.minimum().amount()).param("start", utc(rules.startsAt()))
                .param("end", end == null ? null : utc(end)).param("most", rules.mostUses())
                .param("each", rules.mostPerCustomer()).param("active", rules.active());
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        var rules = new CouponRules(CouponKind.valueOf(row.getString("kind")), row.getBigDecimal("value_off"),
                Money.usd(row.getBigDecimal("minimum")), instant(row, "starts_at"),
                row.getTimestamp("ends_at") == null ? null : instant(row, "ends_at"), number(row, "most_uses"),
                number(row, "most_per_customer"), row.getBoolean("active"));
        return new Row(row.getLong("id"),
                new Coupon(row.getString("code"), rules, row.getInt("used"), row.getLong("version")));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : (Integer) number;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
