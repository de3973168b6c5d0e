package shop.computer.server.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.report.SalesLine;

/** The views of goods sold, of goods that came back, and of the delivery fees of both. */
@Repository
class SalesBook {

    /** What goods brought on a day, USD; what came back that day counts below zero. */
    record Goods(int orders, int pieces, Money sales, Money cost) {

        Goods plus(Goods other) {
            return new Goods(orders + other.orders, pieces + other.pieces, sales.plus(other.sales),
                    cost.plus(other.cost));
        }
    }

    private static final List<String> GOODS = List.of("report_sales_line", "report_sales_return");
    private static final List<String> FEES = List.of("report_sales_delivery", "report_sales_return_delivery");

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
        GOODS.forEach(view -> jdbc.sql("""
                select sold_on, count(distinct case when quantity > 0 then order_number end), sum(quantity), sum(total),
                    sum(cost)
                from %s where sold_at >= ? and sold_at < ? group by sold_on""".formatted(view))
                .params(period.begin(), period.end())
                .query((RowCallbackHandler) row -> days.merge(row.getObject(1, LocalDate.class),
                        new Goods(row.getInt(2), row.getInt(3), usd(row, 4), usd(row, 5)), Goods::plus)));
        return days;
    }

    Map<LocalDate, Money> fees(Period period) {
        var days = new HashMap<LocalDate, Money>();
        FEES.forEach(view -> jdbc
                .sql("select sold_on, sum(total) from " + view + " where sold_at >= ? and sold_at < ? group by sold_on")
                .params(period.begin(), period.end())
                .query((RowCallbackHandler) row -> days.merge(row.getObject(1, LocalDate.class), usd(row, 2),
                        Money::plus)));
        return days;
    }

    /** Of goods sold and of goods that came back, each in order: at most so many of each. */
    List<SoldLine> goodsAfter(Period period, SoldLine.Place place, int limit) {
        return GOODS.stream()
                .flatMap(view -> jdbc
                        .sql("""
                                select sold_at, order_number, line_no, status, customer, method, sku, name, category, quantity, unit_price,
                                    total, cost
                                from %s\s"""
                                .formatted(view) + AFTER)
                        .params(params(period, place, limit)).query((row, _) -> line(row)).list().stream())
                .toList();
    }

    /**
     * The same of delivery fees.
     *
     * @param name what the lines are called
     */
    List<SoldLine> feesAfter(Period period, SoldLine.Place place, int limit, String name) {
        return FEES.stream().flatMap(view -> jdbc
                .sql("select sold_at, order_number, line_no, status, customer, method, total from %s ".formatted(view)
                        + AFTER)
                .params(params(period, place, limit)).query((row, _) -> fee(row, name)).list().stream()).toList();
    }

    long count(Period period) {
        return Stream.concat(GOODS.stream(), FEES.stream()).mapToLong(view -> count(view, period)).sum();
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
        var pieces = fee.isNegative() ? -1 : 1;
        return new SoldLine(place,
                new SalesLine(place.instant(), new OrderNumber(place.order()),
                        OrderStatus.valueOf(row.getString("status")),
                        row.getString("customer"), null, name, null, pieces, fee.times(pieces), fee, null,
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
