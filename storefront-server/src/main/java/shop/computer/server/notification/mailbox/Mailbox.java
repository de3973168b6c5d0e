package shop.computer.server.notification.mailbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that were kept. */
@Repository
@Profile("demo")
class Mailbox {

    private static final String COLUMNS = "select id, sent_at, sender, recipient, subject, text_body, html_body from sandbox_mail ";

    private final JdbcClient jdbc;

    Mailbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Instant at, String sender, String recipient, String subject, MailParts parts) {
        jdbc.sql(
                "insert into sandbox_mail (sent_at, sender, recipient, subject, text_body, html_body) values (?, ?, ?, ?, ?, ?)")
                .params(LocalDateTime.ofInstant(at, ZoneOffset.UTC), sender, recipient, subject, parts.text(),
                        parts.html())
                .update();
    }

    List<KeptMail> newest(int limit) {
        return jdbc.sql(COLUMNS + "order by id desc limit ?").param(limit).query(Mailbox::mail).list();
    }

    Optional<KeptMail> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(Mailbox::mail).optional();
    }

    private static KeptMail mail(ResultSet row, int number) throws SQLException {
        var at = row.getObject("sent_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new KeptMail(row.getLong("id"), at, row.getString("sender"), row.getString("recipient"),
                row.getString("subject"),
                row.getString("text_body"), row.getString("html_body"));
    }
}
