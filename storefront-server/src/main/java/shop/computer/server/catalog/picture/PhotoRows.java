package shop.computer.server.catalog.picture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Sku;
import shop.computer.server.media.picture.Copies;

/** The photos of products, and with them the main picture of each product. */
@Repository
class PhotoRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PhotoRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order they are shown. */
    List<PhotoRow> of(Sku sku) {
        return jdbc.sql("select * from catalog_photo where sku = ? order by place, id").param(sku.value())
                .query(PhotoRows::row).list();
    }

    /** The product's version; empty if the shop does not know the product. */
    Optional<Long> version(Sku sku) {
        return jdbc.sql("select version from catalog_product where sku = ?").param(sku.value()).query(Long.class)
                .optional();
    }

    /** Takes the next version of the product, which keeps others away until this transaction ends. @return whether it was the version seen */
    boolean claim(Sku sku, long seen) {
        return jdbc.sql("update catalog_product set version = version + 1 where sku = ? and version = ?")
                .params(sku.value(), seen).update() == 1;
    }

    void show(Sku sku, @Nullable String main) {
        jdbc.sql("update catalog_product set picture = :main where sku = :sku").param("main", main)
                .param("sku", sku.value()).update();
    }

    /** Whether a product shows this as its main picture: goods in another condition show what the new ones did. */
    boolean isShown(String main) {
        return jdbc.sql("select count(*) from catalog_product where picture = ?").param(main).query(Integer.class)
                .single() > 0;
    }

    void add(Sku sku, int place, PhotoStem stem, Copies photo) {
        jdbc.sql("""
                insert into catalog_photo (sku, place, stem, width, height, alt_en, alt_km, created_at)
                values (?, ?, ?, ?, ?, '', '', ?)""").params(sku.value(), place, stem.value(), photo.width(),
                photo.height(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update();
    }

    void arrange(long id, int place, String altEnglish, String altKhmer) {
        jdbc.sql("update catalog_photo set place = ?, alt_en = ?, alt_km = ? where id = ?")
                .params(place, altEnglish, altKhmer, id).update();
    }

    void delete(long id) {
        jdbc.sql("delete from catalog_photo where id = ?").param(id).update();
    }

    private static PhotoRow row(ResultSet row, int index) throws SQLException {
        return new PhotoRow(row.getLong("id"), row.getString("stem"), row.getInt("width"), row.getInt("height"),
                row.getString("alt_en"), row.getString("alt_km"));
    }
}
