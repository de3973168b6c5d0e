package shop.computer.server.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.report.SalesLine;

/** The views of sold goods and delivery fees. */
@Repository
class SalesBook {

    /** What goods brought on a day, USD. */
    record Goods(int orders, int pieces, Money sales, Money cost) {}

    private static final String AFTER = """
            where sold_at >= ? and sold_at < ?
              and (sold_at > ? or (sold_at = ? and (order_number > ? or (order_number = ? and line_no > ?))))
            order by sold_at, order_number, line_no limit ?""";

    private final JdbcClient jdbc;

    SalesBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<LocalDate, Goods> goods(Period period) {
        var days = new HashMap<LocalDate, Goods>();
        jdbc.sql("""
                select sold_on, count(distinct order_number), sum(quantity), sum(total), sum(cost)
                from report_sales_line where sold_at >= ? and sold_at < ? group by sold_on""")
                .params(period.begin(), period.end())
                .query(row -> {
                    days.put(row.getObject(1, LocalDate.class),
                            new Goods(row.getInt(2), row.getInt(3), usd(row, 4), usd(row, 5)));
                });
        return days;
    }

    Map<LocalDate, Money> fees(Period period) {
        var days = new HashMap<LocalDate, Money>();
        jdbc.sql(
                "select sold_on, sum(total) from report_sales_delivery where sold_at >= ? and sold_at < ? group by sold_on")
                .params(period.begin(), period.end()).query(row -> {
                    days.put(row.getObject(1, LocalDate.class), usd(row, 2));
                });
        return days;
    }

    List<SoldLine> goodsAfter(Period period, SoldLine.Place place, int limit) {
        return jdbc
                .sql("""
                        select sold_at, order_number, line_no, status, customer, method, sku, name, category, quantity, unit_price, total, cost
                        from report_sales_line\s"""
                        + AFTER)
                .params(params(period, place, limit)).query((row, _) -> line(row)).list();
    }

    /** @param name what the lines are called */
    List<SoldLine> feesAfter(Period period, SoldLine.Place place, int limit, String name) {
        return jdbc.sql(
                "select sold_at, order_number, line_no, status, customer, method, total from report_sales_delivery "
                        + AFTER)
                .params(params(period, place, limit)).query((row, _) -> fee(row, name)).list();
    }

    long count(Period period) {
        return count("report_sales_line", period) + count("report_sales_delivery", period);
    }

    private long count(String view, Period period) {
        return jdbc.sql("select count(*) from " + view + " where sold_at >= ? and sold_at < ?")
                .params(period.begin(), period.end())
                .query(Long.class).single();
    }

    private static List<Object> params(Period period, SoldLine.Place place, int limit) {
        return List.of(period.begin(), period.end(), place.soldAt(), place.soldAt(), place.order(), place.order(),
                place.line(), limit);
    }

    private static SoldLine line(ResultSet row) throws SQLException {
        var place = place(row);
        return new SoldLine(place,
                new SalesLine(place.instant(), new OrderNumber(place.order()),
                        OrderStatus.valueOf(row.getString("status")),
                        row.getString("customer"), new Sku(row.getString("sku")), row.getString("name"),
                        row.getString("category"), row.getInt("quantity"),
                        usd(row, "unit_price"), usd(row, "total"), usd(row, "cost"),
                        PaymentMethod.valueOf(row.getString("method"))));
    }

    private static SoldLine fee(ResultSet row, String name) throws SQLException {
        var place = place(row);
        var fee = usd(row, "total");
        return new SoldLine(place,
                new SalesLine(place.instant(), new OrderNumber(place.order()),
                        OrderStatus.valueOf(row.getString("status")),
                        row.getString("customer"), null, name, null, 1, fee, fee, null,
                        PaymentMethod.valueOf(row.getString("method"))));
    }

    private static SoldLine.Place place(ResultSet row) throws SQLException {
        return new SoldLine.Place(row.getObject("sold_at", LocalDateTime.class), row.getString("order_number"),
                row.getInt("line_no"));
    }

    private static Money usd(ResultSet row, int column) throws SQLException {
        return Money.usd(row.getBigDecimal(column));
    }

    private static Money usd(ResultSet row, String column) throws SQLException {
        return Money.usd(row.getBigDecimal(column));
    }
}
