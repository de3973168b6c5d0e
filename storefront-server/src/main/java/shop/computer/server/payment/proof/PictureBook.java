package shop.computer.server.payment.proof;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import shop.computer.api.OrderNumber;
import shop.computer.server.media.picture.CleanPicture;

/** The pictures in the database. */
@Repository
public class PictureBook {

    /** So many are compared by their look; older ones by their bytes only. */
    private static final int NEWEST = 5000;

    private final JdbcClient jdbc;
    private final Clock clock;

    public PictureBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public int count(OrderNumber order) {
        return jdbc.sql("select count(*) from payment_picture where order_number = ?").param(order.value())
                .query(Integer.class).single();
    }

    /** Whether the order has this very picture already. */
    public boolean has(OrderNumber order, CleanPicture picture) {
        return jdbc.sql("select count(*) from payment_picture where order_number = ? and print = ?")
                .params(order.value(), picture.print()).query(Integer.class).single() > 0;
    }

    /** Whether another order showed the same picture, or one that looks like it. */
    public boolean isLikeAnother(OrderNumber order, CleanPicture picture) {
        return jdbc.sql("select count(*) from payment_picture where order_number <> ? and print = ?")
                .params(order.value(), picture.print()).query(Integer.class).single() > 0
                || jdbc.sql("select look from payment_picture where order_number <> ? order by id desc limit ?")
                        .params(order.value(), NEWEST).query(Long.class).list().stream()
                        .anyMatch(picture::looksLike);
    }

    public long add(OrderNumber order, CleanPicture picture) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into payment_picture (order_number, print, look, jpeg, shown_at)
                values (:order, :print, :look, :jpeg, :now)""").param("order", order.value())
                .param("print", picture.print()).param("look", picture.look()).param("jpeg", picture.jpeg())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update(key, "id");
        return Optional.ofNullable(key.getKey()).orElseThrow().longValue();
    }

    public Optional<byte[]> jpeg(long id) {
        return jdbc.sql("select jpeg from payment_picture where id = ? and length(jpeg) > 0").param(id)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** Empties pictures as old as that which nobody waits for any more; what they were compared by stays. */
    int forget(Instant before) {
        return jdbc.sql("""
                update payment_picture set jpeg = '' where shown_at < ? and length(jpeg) > 0
                and not exists (select 1 from payment_review r where r.order_number = payment_picture.order_number
                    and r.kind = 'SCREENSHOT' and r.status = 'OPEN')""")
                .param(LocalDateTime.ofInstant(before, ZoneOffset.UTC)).update();
    }
}
