package shop.computer.server.catalog.category;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The category table. */
@Repository
public class CategoryRows {

    private final JdbcClient jdbc;

    CategoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them in the order of the shop, with how many products stand directly in each. */
    public List<Category> all() {
        return jdbc
                .sql("""
                        select c.id, c.parent_id, c.slug, c.name_en, c.name_km, c.also, count(p.sku) as products
                        from catalog_category c left join catalog_product p on p.category_id = c.id and p.active = true
                        group by c.id, c.parent_id, c.slug, c.name_en, c.name_km, c.also, c.position
                        order by c.position, c.id""")
                .query(CategoryRows::row).list();
    }

    /** Whether it is new. */
    public boolean add(NewCategory category) {
        return jdbc.sql("""
                insert into catalog_category (parent_id, slug, name_en, name_km, also, position)
                select parent.id, :slug, :english, :khmer, :also, (select count(*) from catalog_category)
                from (select max(id) as id from catalog_category where slug = :parent) parent
                where not exists (select 1 from catalog_category where slug = :slug)""")
                .param("parent", category.parent()).param("slug", category.slug()).param("english", category.english())
                .param("khmer", category.khmer()).param("also", category.also())
                .update() == 1;
    }

    private static Category row(ResultSet row, int index) throws SQLException {
        return new Category(row.getLong("id"), row.getObject("parent_id", Long.class), row.getString("slug"),
                row.getString("name_en"),
                row.getString("name_km"), row.getString("also"), row.getInt("products"));
    }
}
