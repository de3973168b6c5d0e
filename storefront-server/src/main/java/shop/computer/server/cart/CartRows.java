package shop.computer.server.cart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Money;
import shop.computer.api.Sku;

/** The tables cart and cart_line. */
@Repository
class CartRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    CartRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long create(CartToken token) {
        jdbc.sql("insert into cart (token_hash, created_at, touched_at) values (:hash, :now, :now)")
                .param("hash", token.hash()).param("now", now()).update();
        return lock(token).orElseThrow();
    }

    /** The id of the cart of an account, begun if there is none; nobody else changes it until this transaction ends. */
    long ofAccount(CartToken token) {
        jdbc.sql("""
                insert into cart (token_hash, of_account, created_at, touched_at) values (:hash, true, :now, :now)
                on duplicate key update touched_at = :now""")
                .param("hash", token.hash()).param("now", now()).update();
        return lock(token).orElseThrow();
    }

    /** The cart's id; nobody else changes or takes the cart until this transaction ends. */
    Optional<Long> lock(CartToken token) {
        return jdbc.sql("select id from cart where token_hash = :hash for update").param("hash", token.hash())
                .query(Long.class).optional();
    }

    /** The same, but empty for the cart of an account. */
    Optional<Long> lockOfVisitor(CartToken token) {
        return jdbc.sql("select id from cart where token_hash = :hash and of_account = false for update")
                .param("hash", token.hash()).query(Long.class).optional();
    }

    List<CartLine> lines(long cart) {
        return jdbc.sql("""
                select sku, quantity, price_seen from cart_line where cart_id = :cart and saved = false
                order by added_at, sku""")
                .param("cart", cart).query(CartRows::line).list();
    }

    /** @param saved whether those saved for later are asked for, or those in the cart */
    List<CartLine> lines(CartToken token, boolean saved) {
        return jdbc.sql("""
                select l.sku, l.quantity, l.price_seen from cart_line l join cart c on c.id = l.cart_id
                where c.token_hash = :hash and l.saved = :saved order by l.added_at, l.sku""")
                .param("hash", token.hash()).param("saved", saved).query(CartRows::line).list();
    }

    /** How many lines there are, with those saved for later. */
    int size(long cart) {
        return jdbc.sql("select count(*) from cart_line where cart_id = :cart").param("cart", cart)
                .query(Integer.class).single();
    }

    boolean has(long cart, Sku sku) {
        return jdbc.sql("select count(*) from cart_line where cart_id = :cart and sku = :sku").param("cart", cart)
                .param("sku", sku.value()).query(Integer.class).single() > 0;
    }

    boolean exists(CartToken token) {
        return jdbc.sql("select count(*) from cart where token_hash = :hash").param("hash", token.hash())
                .query(Integer.class).single() > 0;
    }

    Optional<String> coupon(CartToken token) {
        return jdbc.sql("select coupon from cart where token_hash = :hash and coupon is not null")
                .param("hash", token.hash()).query(String.class).optional();
    }

    void setCoupon(long cart, @Nullable String code) {
        jdbc.sql("update cart set coupon = :code where id = :cart").param("code", code).param("cart", cart).update();
        touch(cart);
    }

    int pieces(CartToken token) {
        return jdbc.sql("""
                select coalesce(sum(l.quantity), 0) from cart_line l join cart c on c.id = l.cart_id
                where c.token_hash = :hash and l.saved = false""")
                .param("hash", token.hash()).query(Integer.class).single();
    }

    void put(long cart, CartLine line) {
        jdbc.sql("""
                insert into cart_line (cart_id, sku, quantity, price_seen, added_at)
                values (:cart, :sku, :quantity, :price, :now)
                on duplicate key update quantity = :quantity, price_seen = :price, saved = false""")
                .param("cart", cart).param("sku", line.sku().value()).param("quantity", line.quantity())
                .param("price", line.priceSeen().amount()).param("now", now()).update();
        touch(cart);
    }

    void save(long cart, Sku sku, boolean saved) {
        jdbc.sql("update cart_line set saved = :saved where cart_id = :cart and sku = :sku").param("saved", saved)
                .param("cart", cart).param("sku", sku.value()).update();
        touch(cart);
    }

    void drop(long cart, Sku sku) {
        jdbc.sql("delete from cart_line where cart_id = :cart and sku = :sku")
                .param("cart", cart).param("sku", sku.value()).update();
        touch(cart);
    }

    /** What one cart has saved for later goes to another, unless that has the product in any way. */
    void moveSaved(long from, long into, int most) {
        jdbc.sql("""
                insert into cart_line (cart_id, sku, quantity, price_seen, added_at, saved)
                select :into, l.sku, l.quantity, l.price_seen, l.added_at, true from cart_line l
                where l.cart_id = :from and l.saved = true
                and not exists (select 1 from cart_line other where other.cart_id = :into and other.sku = l.sku)
                order by l.added_at, l.sku limit :most""")
                .param("into", into).param("from", from).param("most", most).update();
    }

    void delete(long cart) {
        jdbc.sql("delete from cart where id = :cart").param("cart", cart).update();
    }

    /** What is saved for later stays, and the cart with it; that of an account stays in any case. */
    void empty(long cart) {
        jdbc.sql("delete from cart_line where cart_id = :cart and saved = false").param("cart", cart).update();
        var gone = jdbc.sql("""
                delete from cart where id = :cart and of_account = false
                and not exists (select 1 from cart_line l where l.cart_id = :cart)""").param("cart", cart).update();
        if (gone == 0) {
            setCoupon(cart, null);
        }
    }

    int deleteUntouchedSince(Instant time) {
        return jdbc.sql("delete from cart where touched_at < :time").param("time", utc(time)).update();
    }

    private void touch(long cart) {
        jdbc.sql("update cart set touched_at = :now where id = :cart").param("now", now()).param("cart", cart).update();
    }

    private LocalDateTime now() {
        return utc(clock.instant());
    }

    /** The columns hold UTC, whatever zone the server's Java or the database believes in. */
    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private static CartLine line(ResultSet row, int number) throws SQLException {
        return new CartLine(new Sku(row.getString("sku")), row.getInt("quantity"),
                Money.usd(row.getBigDecimal("price_seen")));
    }
}
