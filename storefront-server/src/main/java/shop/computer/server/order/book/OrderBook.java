package shop.computer.server.order.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderChange;
import shop.computer.api.order.OrderCoupon;
import shop.computer.api.order.OrderLine;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.promotion.CouponKind;

/** Reads orders as they are asked for; changes none. */
@Repository
public class OrderBook {

    private static final String SELECT = """
            select id, number, status, handover, method, customer_name, phone, email, note, province, province_name, district,
                commune, street, landmark, pieces, subtotal, delivery_fee, total, total_riel, rate, open_difference,
                coupon, coupon_kind, discount, placed_at, version
            from shop_order""";

    private final JdbcClient jdbc;

    OrderBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean knows(OrderNumber number) {
        return jdbc.sql("select count(*) from shop_order where number = :number").param("number", number.value())
                .query(Integer.class).single() > 0;
    }

    public Optional<PlacedForm> withCheckoutKey(String checkoutKey) {
        return jdbc.sql("select number, form_hash from shop_order where checkout_key = :key").param("key", checkoutKey)
                .query((row, index) -> new PlacedForm(new OrderNumber(row.getString("number")),
                        row.getString("form_hash")))
                .optional();
    }

    Optional<OrderRow> find(OrderNumber number) {
        return jdbc.sql(SELECT + " where number = :number").param("number", number.value()).query(OrderBook::order)
                .optional();
    }

    public Optional<String> language(OrderNumber number) {
        return jdbc.sql("select language from shop_order where number = :number").param("number", number.value())
                .query(String.class).optional();
    }

    List<OrderRow> list(OrderFilter filter, int limit) {
        return jdbc.sql(SELECT + filter.where() + " order by id desc limit :limit").params(filter.values())
                .param("limit", limit).query(OrderBook::order).list();
    }

    long count(OrderFilter filter) {
        return jdbc.sql("select count(*) from shop_order" + filter.where()).params(filter.values()).query(Long.class)
                .single();
    }

    List<OrderLine> lines(OrderRow order) {
        var serials = serials(order);
        return jdbc
                .sql("""
                        select l.sku, l.name, l.quantity, l.unit_price, l.unit_cost, l.cost_of_sale, l.discount,
                            (select coalesce(sum(c.quantity), 0) from order_credit_note n join order_credit_line c on c.note_id = n.id
                            where n.order_id = l.order_id and c.line_position = l.position) as returned
                        from order_line l where l.order_id = :id order by l.position""")
                .param("id", order.id())
                .query((row, index) -> line(row, serials.getOrDefault(index, List.of()))).list();
    }

    /** By the place of their line, counted from 0. */
    private Map<Integer, List<String>> serials(OrderRow order) {
        var serials = new HashMap<Integer, List<String>>();
        jdbc.sql("select line_position, serial from order_piece where order_id = :id order by line_position, serial")
                .param("id", order.id()).query((RowCallbackHandler) row -> serials
                        .computeIfAbsent(row.getInt("line_position"), _ -> new ArrayList<>())
                        .add(row.getString("serial")));
        return serials;
    }

    List<OrderChange> story(OrderRow order) {
        return jdbc.sql("""
                select changed_at, from_status, to_status, who, why, note from order_change
                where order_id = :id order by position""").param("id", order.id()).query(OrderBook::change).list();
    }

    private static OrderRow order(ResultSet row, int index) throws SQLException {
        return new OrderRow(row.getLong("id"), new OrderNumber(row.getString("number")),
                OrderStatus.valueOf(row.getString("status")), Handover.valueOf(row.getString("handover")),
                PaymentMethod.valueOf(row.getString("method")), row.getString("customer_name"), row.getString("phone"),
                row.getString("email"), row.getString("note"), address(row), row.getInt("pieces"), usd(row, "subtotal"),
                usd(row, "delivery_fee"), usd(row, "total"), row.getBigDecimal("total_riel"), row.getBigDecimal("rate"),
                usdIfAny(row, "open_difference"), coupon(row), instant(row, "placed_at"), row.getLong("version"));
    }

    private static @Nullable OrderCoupon coupon(ResultSet row) throws SQLException {
        var code = row.getString("coupon");
        return code == null
                ? null
                : new OrderCoupon(code, CouponKind.valueOf(row.getString("coupon_kind")), usd(row, "discount"));
    }

    private static @Nullable DeliveryAddress address(ResultSet row) throws SQLException {
        var province = row.getString("province");
        return province == null
                ? null
                : new DeliveryAddress(province, row.getString("province_name"), row.getString("district"),
                        row.getString("commune"), row.getString("street"), row.getString("landmark"));
    }

    private static OrderLine line(ResultSet row, List<String> serials) throws SQLException {
        var quantity = row.getInt("quantity");
        var price = usd(row, "unit_price");
        return new OrderLine(new Sku(row.getString("sku")), row.getString("name"), quantity, price,
                price.times(quantity), usd(row, "unit_cost"), usdIfAny(row, "cost_of_sale"), row.getInt("returned"),
                serials, usd(row, "discount"));
    }

    private static OrderChange change(ResultSet row, int index) throws SQLException {
        var from = row.getString("from_status");
        var note = row.getString("note");
        return new OrderChange(instant(row, "changed_at"), from == null ? null : OrderStatus.valueOf(from),
                OrderStatus.valueOf(row.getString("to_status")), row.getString("who"), row.getString("why"),
                note == null ? null : OrderNote.valueOf(note));
    }

    private static Money usd(ResultSet row, String column) throws SQLException {
        return Money.usd(row.getBigDecimal(column));
    }

    private static @Nullable Money usdIfAny(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column);
        return amount == null ? null : Money.usd(amount);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
