package shop.computer.server.notification;

import jakarta.mail.MessagingException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.remark.Audience;
import shop.computer.server.books.EventDismissed;
import shop.computer.server.order.GoodsReturned;
import shop.computer.server.order.OrderChanged;
import shop.computer.server.order.OrderPlaced;
import shop.computer.server.order.Orders;
import shop.computer.server.order.RemarkWritten;

/**
 * Writes to customers who left an address, after the commit and outside any transaction, for a mail server may be slow or away. If it does
 * not take a mail, the event stays in the registry of publications and is told again later. Each mail has a row that only one may claim.
 */
@Component
class CustomerMails {

    private static final Logger LOG = LoggerFactory.getLogger(CustomerMails.class);

    private final Orders orders;
    private final LetterWriter writer;
    private final PostOffice post;
    private final MailBook book;

    CustomerMails(Orders orders, LetterWriter writer, PostOffice post, MailBook book) {
        this.orders = orders;
        this.writer = writer;
        this.post = post;
        this.book = book;
    }

    @Async("mailExecutor")
    @TransactionalEventListener
    void on(OrderPlaced placed) {
        send(MailKind.PLACED, placed.number());
    }

    @Async("mailExecutor")
    @TransactionalEventListener
    void on(OrderChanged changed) {
        MailKind.of(changed).ifPresent(kind -> {
            if (kind == MailKind.EXPIRED) {
                tellOfEnd(changed.number());
            } else {
                send(kind, changed.number());
            }
        });
        MailKind.about(changed.note()).ifPresent(kind -> tell(kind, changed));
    }

    @Async("mailExecutor")
    @TransactionalEventListener
    void on(GoodsReturned returned) {
        orders.find(returned.number()).ifPresent(order -> {
            var notes = order.papers().returns();
            for (int index = 0; index < notes.size(); index++) {
                if (notes.get(index).number().equals(returned.creditNote())) {
                    send(MailKind.RETURNED, order, index + 1L, Map.of("credit", notes.get(index)));
                }
            }
        });
    }

    @Async("mailExecutor")
    @TransactionalEventListener
    void on(RemarkWritten written) {
        if (written.audience() == Audience.CUSTOMER) {
            orders.remark(written.remark()).ifPresent(remark -> orders.find(written.number()).ifPresent(
                    order -> send(MailKind.REMARK, order, written.remark(), Map.of("remark", remark.text()))));
        }
    }

    /** Staff said that a mail which could not be sent need not be. */
    @EventListener
    void on(EventDismissed dismissed) {
        var order = dismissed.about();
        if (order != null && dismissed.listener().equals(CustomerMails.class.getSimpleName())) {
            book.forget(order);
        }
    }

    /** Once, however often it is heard of. */
    private void send(MailKind kind, OrderNumber number) {
        orders.find(number).ifPresent(order -> send(kind, order, kind.name(), kind.word(), Map.of()));
    }

    /** Once for each time the order's story says so: of two changes of which the second is seen already, it tells once. */
    private void tell(MailKind kind, OrderChanged changed) {
        orders.find(changed.number()).ifPresent(order -> {
            var times = order.story().stream().filter(change -> change.note() == changed.note()).count();
            send(kind, order, times, Map.of());
        });
    }

    /** Once for each time it ended without money: a customer may have asked for another code in between. */
    private void tellOfEnd(OrderNumber number) {
        orders.find(number).ifPresent(order -> {
            var times = order.story().stream().filter(change -> change.to() == OrderStatus.EXPIRED
                    && change.from() != OrderStatus.EXPIRED).count();
            if (times > 1) {
                send(MailKind.EXPIRED, order, times, Map.of());
            } else {
                send(MailKind.EXPIRED, number);
            }
        });
    }

    /** @param which of those of its kind, for there may be several */
    private void send(MailKind kind, OrderDetail order, long which, Map<String, Object> more) {
        send(kind, order, kind.name() + "-" + which, kind.word() + "-" + which, more);
    }

    private void send(MailKind kind, OrderDetail order, String key, String word, Map<String, Object> more) {
        var number = order.summary().number();
        var recipient = order.email();
        if (recipient == null) {
            return;
        }
        switch (book.claim(number, key)) {
            case TAKEN -> throw new MailWaitsException(kind, number, "somebody is sending it");
            case SETTLED -> LOG.debug("The mail {} about {} is settled", word, number);
            case MINE -> {
                if (kind.fits(order.summary().status())) {
                    sendClaimed(kind, order, recipient, key, word, more);
                } else {
                    book.giveUp(number, key);
                }
            }
        }
    }

    private void sendClaimed(MailKind kind, OrderDetail order, String recipient, String key, String word,
            Map<String, Object> more) {
        var number = order.summary().number();
        try {
            post.send(writer.write(kind, order, orders.language(number), more), recipient, word + "." + number.value());
            book.sent(number, key);
        } catch (MailException e) {
            book.free(number, key);
            throw new MailWaitsException(kind, number, e.getMostSpecificCause().getClass().getSimpleName());
        } catch (MessagingException e) {
            book.giveUp(number, key);
            LOG.warn("No mail {} about {}: its customer's address cannot be written to", kind.word(), number);
        }
    }
}
