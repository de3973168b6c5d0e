package shop.computer.server.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.OrderNumber;

/** Which mails went out. */
@Repository
class MailBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    MailBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param kind what it is about; where it may come several times, with a number */
    boolean isSent(OrderNumber order, String kind) {
        return !jdbc.sql("select 1 from customer_mail where order_number = ? and kind = ?")
                .params(order.value(), kind)
                .query(Integer.class).list().isEmpty();
    }

    void sent(OrderNumber order, String kind) {
        jdbc.sql("insert into customer_mail (order_number, kind, sent_at) values (?, ?, ?)")
                .params(order.value(), kind, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update();
    }
}
