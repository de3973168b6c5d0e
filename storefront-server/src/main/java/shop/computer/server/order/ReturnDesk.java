package shop.computer.server.order;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.returns.TakeReturn;
import shop.computer.api.payment.RefundReason;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.order.refusal.UnknownOrderException;
import shop.computer.server.order.returns.CreditNotes;
import shop.computer.server.payment.Refunds;

/** Where staff take goods back: stock, credit note, refund task and story in one transaction. */
@Component
class ReturnDesk {

    private final OrderRepository orders;
    private final Inventory inventory;
    private final CreditNotes notes;
    private final Refunds refunds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnDesk(OrderRepository orders, Inventory inventory, CreditNotes notes, Refunds refunds,
            ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.inventory = inventory;
        this.notes = notes;
        this.refunds = refunds;
        this.events = events;
        this.clock = clock;
    }

    /** See {@link Orders#takeBack}. */
    @Transactional(propagation = Propagation.MANDATORY)
    void take(OrderNumber number, TakeReturn wanted, long expectedVersion, String who) {
        var order = orders.lock(number.value()).orElseThrow(() -> new UnknownOrderException(number));
        if (order.version() != expectedVersion) {
            throw new OptimisticLockingFailureException(number + " is at version " + order.version());
        }
        var now = clock.instant();
        var reason = wanted.reason().strip();
        var taken = order.returnable(notes.of(number)).take(wanted);
        inventory.takeBack(number, taken.back(), who);
        var note = notes.write(number, taken, now, who, reason);
        if (!taken.amount().isZero()) {
            refunds.owe(number, taken.amount(), RefundReason.RETURNED, note);
        }
        order.tookBack(now, who, reason);
        orders.saveAndFlush(order);
        events.publishEvent(new GoodsReturned(number, note));
        events.publishEvent(new OrderChanged(number, order.status(), order.status(), OrderNote.RETURNED));
    }
}
