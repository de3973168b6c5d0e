package shop.computer.server.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.page.PageText;
import shop.computer.api.page.SetPageText;

/** The texts that staff wrote. */
@Repository
class TextRows {

    private static final String SELECT = "select page, language, title, markdown, version from page_text";

    private final JdbcClient jdbc;

    TextRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PageText> find(ShopPage page, String language) {
        return jdbc.sql(SELECT + " where page = :page and language = :language").param("page", page.word())
                .param("language", language).query(TextRows::row).optional();
    }

    List<PageText> all() {
        return jdbc.sql(SELECT).query(TextRows::row).list();
    }

    /** @return whether it was the newest version, 0 meaning that there was none */
    boolean write(ShopPage page, String language, SetPageText text, long seen, Instant now, String who) {
        var statement = jdbc.sql(seen == 0 ? """
                insert into page_text (page, language, title, markdown, version, changed_at, changed_by)
                values (:page, :language, :title, :markdown, 1, :now, :who)""" : """
                update page_text set title = :title, markdown = :markdown, version = version + 1, changed_at = :now,
                changed_by = :who where page = :page and language = :language and version = :seen""")
                .param("page", page.word()).param("language", language).param("title", text.title().strip())
                .param("markdown", text.markdown().strip()).param("who", who)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        try {
            return (seen == 0 ? statement : statement.param("seen", seen)).update() == 1;
        } catch (DuplicateKeyException written) {
            return false;
        }
    }

    private static PageText row(ResultSet row, int index) throws SQLException {
        return new PageText(row.getString("page"), row.getString("language"), row.getString("title"),
                row.getString("markdown"), row.getLong("version"));
    }
}
