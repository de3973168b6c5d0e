package shop.computer.server.inventory.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import shop.computer.api.Sku;
import shop.computer.api.inventory.count.CountRow;
import shop.computer.api.inventory.count.CountStatus;

/** The sheets on which stock is counted. */
@Repository
class CountBook {

    private static final String SELECT = """
            select c.id, c.name, c.status, c.opened_at, c.opened_by, c.ended_at, c.ended_by, c.version,
                (select count(*) from inventory_count_line l where l.sheet_id = c.id) as line_count,
                (select count(*) from inventory_count_line l where l.sheet_id = c.id and l.counted is not null)
                    as counted_count
            from inventory_count_sheet c
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CountBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long open(String name, Collection<Sku> skus, String who) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into inventory_count_sheet (name, status, opened_at, opened_by, version)
                values (:name, 'OPEN', :at, :who, 0)""")
                .param("name", name).param("at", now()).param("who", who).update(key, "id");
        var id = Optional.ofNullable(key.getKey()).orElseThrow().longValue();
        skus.forEach(sku -> jdbc.sql("insert into inventory_count_line (sheet_id, sku, posted) values (?, ?, false)")
                .params(id, sku.value()).update());
        return id;
    }

    /** Whether the sheet is open; if so, it is the caller's to the end of the transaction. */
    boolean touch(long number) {
        return jdbc.sql("update inventory_count_sheet set version = version + 1 where id = ? and status = 'OPEN'")
                .param(number).update() == 1;
    }

    boolean end(long number, CountStatus status, String who) {
        return jdbc.sql("""
                update inventory_count_sheet set status = ?, ended_at = ?, ended_by = ?, version = version + 1
                where id = ? and status = 'OPEN'""")
                .params(status.name(), now(), who, number).update() == 1;
    }

    boolean enter(long number, Sku sku, int counted, int book, String who) {
        return jdbc.sql("""
                update inventory_count_line set counted = ?, book = ?, counted_at = ?, counted_by = ?
                where sheet_id = ? and sku = ?""")
                .params(counted, book, now(), who, number, sku.value()).update() == 1;
    }

    void posted(long number, Sku sku, @Nullable CountProblem problem) {
        jdbc.sql("update inventory_count_line set posted = ?, problem = ? where sheet_id = ? and sku = ?")
                .param(problem == null).param(problem == null ? null : problem.name())
                .params(number, sku.value()).update();
    }

    Optional<CountSheet> find(long number) {
        return jdbc.sql(SELECT + "where c.id = ?").param(number)
                .query((row, index) -> new CountSheet(head(row, index), lines(number), row.getLong("version")))
                .optional();
    }

    List<CountRow> page(long before, int limit) {
        return jdbc.sql(SELECT + "where c.id < ? order by c.id desc limit ?").params(before, limit)
                .query(CountBook::head).list();
    }

    private List<CountLine> lines(long number) {
        return jdbc.sql("""
                select sku, counted, book, counted_at, counted_by, posted, problem from inventory_count_line
                where sheet_id = ? order by sku""").param(number).query(CountBook::line).list();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static CountRow head(ResultSet row, int index) throws SQLException {
        return new CountRow(row.getLong("id"), row.getString("name"), CountStatus.valueOf(row.getString("status")),
                row.getObject("opened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString("opened_by"),
                at(row, "ended_at"), row.getString("ended_by"), row.getInt("line_count"), row.getInt("counted_count"));
    }

    private static CountLine line(ResultSet row, int index) throws SQLException {
        var problem = row.getString("problem");
        return new CountLine(new Sku(row.getString("sku")), row.getObject("counted", Integer.class),
                row.getObject("book", Integer.class), at(row, "counted_at"), row.getString("counted_by"),
                row.getBoolean("posted"), problem == null ? null : CountProblem.valueOf(problem));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
