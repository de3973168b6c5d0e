package shop.computer.server.books;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What the latest checks found. */
@Repository
class CheckBook {

    private static final int KEPT = 90;

    private final JdbcClient jdbc;

    CheckBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it, and forgets all but the newest {@value #KEPT}. */
    long add(Check check) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into books_check (checked_at, took_millis, rules, broken) values (?, ?, ?, ?)")
                .params(LocalDateTime.ofInstant(check.at(), ZoneOffset.UTC), check.took().toMillis(), check.rules(),
                        check.findings().size())
                .update(key, "id");
        var id = Optional.ofNullable(key.getKey()).orElseThrow().longValue();
        check.findings().forEach(finding -> jdbc
                .sql("insert into books_finding (check_id, rule, found, found_keys) values (?, ?, ?, ?)")
                .params(id, finding.rule(), finding.count(), String.join(" ", finding.keys())).update());
        check.unseen().forEach(rule -> jdbc.sql("insert into books_unseen (check_id, rule) values (?, ?)")
                .params(id, rule).update());
        jdbc.sql("delete from books_check where id <= ?").param(id - KEPT).update();
        return id;
    }

    Optional<Check> last() {
        return jdbc.sql("select id, checked_at, took_millis, rules from books_check order by id desc limit 1")
                .query(this::check).optional();
    }

    private Check check(ResultSet row, int number) throws SQLException {
        var findings = jdbc.sql("select rule, found, found_keys from books_finding where check_id = ? order by rule")
                .param(row.getLong("id")).query(CheckBook::finding).list();
        var unseen = jdbc.sql("select rule from books_unseen where check_id = ? order by rule")
                .param(row.getLong("id")).query((found, _) -> found.getString(1)).list();
        return new Check(row.getObject("checked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Duration.ofMillis(row.getLong("took_millis")), row.getInt("rules"), findings, unseen);
    }

    private static Check.Finding finding(ResultSet row, int number) throws SQLException {
        return new Check.Finding(row.getString("rule"), row.getInt("found"),
                List.of(row.getString("found_keys").split(" ")));
    }
}
