package shop.computer.server.cart.wish;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Sku;
import shop.computer.server.cart.CartToken;

/** The tables cart_wish_list and cart_wish. */
@Repository
class WishRows {

    /** @param share absent if it is not shared */
    record Listed(long id, @Nullable String share) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    WishRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Listed create(CartToken token) {
        jdbc.sql("insert into cart_wish_list (token_hash, touched_at) values (:hash, :now)")
                .param("hash", token.hash()).param("now", utc(clock.instant())).update();
        return lock(token).orElseThrow();
    }

    /** Nobody else changes the list until this transaction ends. */
    Optional<Listed> lock(CartToken token) {
        return jdbc.sql("select id, share_token from cart_wish_list where token_hash = :hash for update")
                .param("hash", token.hash())
                .query((row, number) -> new Listed(row.getLong(1), row.getString(2))).optional();
    }

    Optional<Listed> find(CartToken token) {
        return jdbc.sql("select id, share_token from cart_wish_list where token_hash = :hash")
                .param("hash", token.hash())
                .query((row, number) -> new Listed(row.getLong(1), row.getString(2))).optional();
    }

    Optional<Listed> shared(CartToken share) {
        return jdbc.sql("select id, share_token from cart_wish_list where share_token = :share")
                .param("share", share.value())
                .query((row, number) -> new Listed(row.getLong(1), row.getString(2))).optional();
    }

    List<Sku> skus(long list) {
        return jdbc.sql("select sku from cart_wish where list_id = :list order by added_at desc, sku")
                .param("list", list).query((row, number) -> new Sku(row.getString(1))).list();
    }

    List<Sku> skus(CartToken token) {
        return jdbc.sql("""
                select w.sku from cart_wish w join cart_wish_list l on l.id = w.list_id
                where l.token_hash = :hash""")
                .param("hash", token.hash()).query((row, number) -> new Sku(row.getString(1))).list();
    }

    /** The list is locked, so nobody puts the same in meanwhile. */
    void put(long list, Sku sku) {
        jdbc.sql("insert into cart_wish (list_id, sku, added_at) values (:list, :sku, :now)")
                .param("list", list).param("sku", sku.value()).param("now", utc(clock.instant())).update();
        touch(list);
    }

    void drop(long list, Sku sku) {
        jdbc.sql("delete from cart_wish where list_id = :list and sku = :sku").param("list", list)
                .param("sku", sku.value()).update();
        touch(list);
    }

    void share(long list, @Nullable CartToken share) {
        jdbc.sql("update cart_wish_list set share_token = :share where id = :list")
                .param("share", share == null ? null : share.value()).param("list", list).update();
        touch(list);
    }

    int deleteUntouchedSince(Instant time) {
        return jdbc.sql("delete from cart_wish_list where touched_at < :time").param("time", utc(time)).update();
    }

    private void touch(long list) {
        jdbc.sql("update cart_wish_list set touched_at = :now where id = :list").param("now", utc(clock.instant()))
                .param("list", list).update();
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
