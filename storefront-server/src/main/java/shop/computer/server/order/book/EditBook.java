package shop.computer.server.order.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.edit.OrderContent;
import shop.computer.api.order.edit.OrderEdit;
import tools.jackson.databind.json.JsonMapper;

/** How orders were changed after they were placed; rows are added and never changed. */
@Repository
public class EditBook {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EditBook(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The caller holds the order. */
    public void add(OrderNumber order, Instant at, String who, String why, OrderContent before, OrderContent after) {
        jdbc.sql("""
                insert into order_edit (order_number, edit_number, edited_at, who, why, content_before, content_after,
                    difference)
                values (:order, :number, :at, :who, :why, :before, :after, :difference)""")
                .param("order", order.value()).param("number", of(order).size() + 1)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC)).param("who", who).param("why", why)
                .param("before", json.writeValueAsString(before)).param("after", json.writeValueAsString(after))
                .param("difference", after.total().minus(before.total()).amount()).update();
    }

    /** Oldest first. */
    public List<OrderEdit> of(OrderNumber order) {
        return jdbc.sql("""
                select edit_number, edited_at, who, why, content_before, content_after, difference from order_edit
                where order_number = ? order by edit_number""").param(order.value()).query(this::edit).list();
    }

    private OrderEdit edit(ResultSet row, int index) throws SQLException {
        return new OrderEdit(row.getInt("edit_number"),
                row.getObject("edited_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString("who"),
                row.getString("why"), json.readValue(row.getString("content_before"), OrderContent.class),
                json.readValue(row.getString("content_after"), OrderContent.class),
                Money.usd(row.getBigDecimal("difference")));
    }
}
