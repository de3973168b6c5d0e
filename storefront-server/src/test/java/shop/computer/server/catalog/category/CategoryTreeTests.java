package shop.computer.server.catalog.category;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.server.ServerTest;

@ServerTest
class CategoryTreeTests {

    @Autowired
    private CategoryTree tree;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void closeItAgain() {
        jdbc.sql("delete from catalog_category where slug = 'opened-elsewhere'").update();
        tree.rangeChanged();
    }

    @Test
    void learnsOfACategoryThatAnotherServerOpened() {
        tree.now();
        jdbc.sql("""
                insert into catalog_category (slug, name_en, name_km, also, position)
                values ('opened-elsewhere', 'Opened elsewhere', 'បើកនៅកន្លែងផ្សេង', '', 9999)""").update();
        long id = jdbc.sql("select id from catalog_category where slug = 'opened-elsewhere'").query(Long.class)
                .single();

        assertThat(tree.with(id).get(id).slug()).isEqualTo("opened-elsewhere");
    }
}
