package shop.computer.server.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.OrderNumber;

/**
 * Which mails wait, went out or were given up. A mail is sent by whoever claimed its row, so that neither two servers nor a second telling of
 * the event send it twice. A claim whose server died is free again after some minutes of the database's clock.
 */
@Repository
class MailBook {

    /** What came of an attempt to claim a mail. */
    enum Claim {
        /** Send it. */
        MINE,
        /** Somebody is sending it right now. */
        TAKEN,
        /** It was sent, or given up. */
        SETTLED
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    MailBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Must be called outside a transaction: the claim is of use only when others can see it.
     *
     * @param kind what it is about; where it may come several times, with a number
     */
    Claim claim(OrderNumber order, String kind) {
        try {
            jdbc.sql("""
                    insert into customer_mail (order_number, kind, state, claimed_until)
                    values (?, ?, 'WAITING', timestampadd(minute, 5, current_timestamp(6)))""")
                    .params(order.value(), kind).update();
            return Claim.MINE;
        } catch (DuplicateKeyException known) {
            return claimAgain(order, kind);
        }
    }

    /** The mail server did not take it: whoever tries next may. */
    void free(OrderNumber order, String kind) {
        jdbc.sql(
                "update customer_mail set claimed_until = null where order_number = ? and kind = ? and state = 'WAITING'")
                .params(order.value(), kind).update();
    }

    void sent(OrderNumber order, String kind) {
        jdbc.sql("""
                update customer_mail set state = 'SENT', claimed_until = null, sent_at = ?
                where order_number = ? and kind = ?""")
                .params(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), order.value(), kind).update();
    }

    /** It will never be sent. */
    void giveUp(OrderNumber order, String kind) {
        jdbc.sql(
                "update customer_mail set state = 'GIVEN_UP', claimed_until = null where order_number = ? and kind = ?")
                .params(order.value(), kind).update();
    }

    /** An order's mails wait no more. What somebody is still to be told of begins anew with the next try, and is sent. */
    void forget(String order) {
        jdbc.sql("""
                delete from customer_mail where order_number = ? and state = 'WAITING'
                and (claimed_until is null or claimed_until <= current_timestamp(6))""").param(order).update();
    }

    private Claim claimAgain(OrderNumber order, String kind) {
        var claimed = jdbc.sql("""
                update customer_mail set claimed_until = timestampadd(minute, 5, current_timestamp(6))
                where order_number = ? and kind = ? and state = 'WAITING'
                and (claimed_until is null or claimed_until <= current_timestamp(6))""")
                .params(order.value(), kind).update();
        if (claimed == 1) {
            return Claim.MINE;
        }
        var state = jdbc.sql("select state from customer_mail where order_number = ? and kind = ?")
                .params(order.value(), kind).query(String.class).single();
        return state.equals("WAITING") ? Claim.TAKEN : Claim.SETTLED;
    }
}
