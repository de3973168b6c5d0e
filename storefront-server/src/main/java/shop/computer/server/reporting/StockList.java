package shop.computer.server.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.CursorPage;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.StockRow;

/** How many of each product there are, with the words and the price of the catalogue. */
@Service
public class StockList {

    private final JdbcClient jdbc;

    StockList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page, with price and cost; whoever shows it leaves out what the reader may not see.
     *
     * @throws BadQueryException if the cursor is not one of ours or of another sort
     */
    @Transactional(readOnly = true)
    public CursorPage<StockRow> find(StockQuery query) {
        var params = new ArrayList<>();
        var where = where(query, params);
        var total = query.total() ? count(where, params) : null;
        var after = query.cursor() == null ? "" : after(query.sort(), query.cursor(), params);
        params.add(query.limit() + 1);
        var direction = query.sort().descending() ? " desc" : "";
        var rows = jdbc
                .sql("""
                        select sku, name, brand, category, on_hand, reserved, available, reorder_at, price, cost, version from report_stock
                        %s%s order by %s%s, sku limit ?"""
                        .formatted(where, after, query.sort().by().column(), direction))
                .params(params)
                .query((row, _) -> row(row)).list();
        var page = rows.subList(0, Math.min(query.limit(), rows.size()));
        return new CursorPage<>(page, rows.size() > page.size() ? cursor(query.sort(), page.getLast()) : null, total);
    }

    private long count(String where, List<Object> params) {
        return jdbc.sql("select count(*) from report_stock " + where).params(List.copyOf(params)).query(Long.class)
                .single();
    }

    private static String where(StockQuery query, List<Object> params) {
        var where = new StringBuilder("where ").append(query.level().condition());
        for (var word : query.text().strip().split("\\s+")) {
            if (!word.isEmpty()) {
                where.append(" and (sku like ? escape '!' or name like ? escape '!' or brand like ? escape '!')");
                params.addAll(List.of(like(word), like(word), like(word)));
            }
        }
        return where.toString();
    }

    private static String after(StockSort.Direction sort, String cursor, List<Object> params) {
        var parts = Cursor.parts(cursor, 3);
        if (!parts.getFirst().equals(sort.word())) {
            throw Cursor.refused();
        }
        var value = sort.by().parse(parts.get(1));
        params.addAll(List.of(value, value, parts.get(2)));
        return " and (%1$s %2$s ? or (%1$s = ? and sku > ?))".formatted(sort.by().column(),
                sort.descending() ? "<" : ">");
    }

    private static String cursor(StockSort.Direction sort, StockRow last) {
        return Cursor.of(sort.word(), sort.by().valueOf(last), last.sku().value());
    }

    private static String like(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static StockRow row(ResultSet row) throws SQLException {
        return new StockRow(new Sku(row.getString("sku")), row.getString("name"), row.getString("brand"),
                row.getString("category"),
                row.getInt("on_hand"), row.getInt("reserved"), row.getInt("available"), row.getInt("reorder_at"),
                usd(row, "price"), usd(row, "cost"),
                row.getLong("version"));
    }

    private static @Nullable Money usd(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column);
        return amount == null ? null : Money.usd(amount);
    }
}
