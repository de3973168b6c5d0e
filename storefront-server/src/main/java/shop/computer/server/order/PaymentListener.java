package shop.computer.server.order;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.payment.PaymentExpired;
import shop.computer.server.payment.PaymentInReview;
import shop.computer.server.payment.PaymentReceived;
import shop.computer.server.payment.RefundCancelled;

/** Hears what the payment room has to say about an order's money. */
@Component
class PaymentListener {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentListener.class);

    private final OrderMoney money;

    PaymentListener(OrderMoney money) {
        this.money = money;
    }

    /** Outside any transaction: the second one has to hold when the first one found no goods. */
    @Async
    @TransactionalEventListener
    void on(PaymentReceived event) {
        try {
            money.receive(event.order());
        } catch (OutOfStockException soldMeanwhile) {
            LOG.warn("Money for {} came too late, its goods are sold: a refund is due", event.order());
            money.owe(event.order());
        }
    }

    @ApplicationModuleListener
    void on(PaymentExpired event) {
        money.expire(event.order());
    }

    @ApplicationModuleListener
    void on(RefundCancelled event) {
        money.weigh(event.order());
    }

    @ApplicationModuleListener
    void on(PaymentInReview event) {
        money.doubt(event.order());
    }
}
