package shop.computer.server.order;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.edit.EditLine;
import shop.computer.api.order.edit.EditOrder;
import shop.computer.api.payment.RefundReason;
import shop.computer.api.promotion.CouponKind;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.inventory.StockLine;
import shop.computer.server.order.bill.Bill;
import shop.computer.server.order.bill.PriceList;
import shop.computer.server.order.bill.Revision;
import shop.computer.server.order.book.EditBook;
import shop.computer.server.order.delivery.Addresses;
import shop.computer.server.order.delivery.DeliveryFees;
import shop.computer.server.order.refusal.EditRefusedException;
import shop.computer.server.order.refusal.EditRefusedException.Why;

/** Where staff change what is in an order and where it goes, before it is packed: stock and money follow in the same transaction. */
@Component
class OrderEditor {

    private final OrderRepository orders;
    private final PriceList prices;
    private final DeliveryFees fees;
    private final Inventory inventory;
    private final OrderDues dues;
    private final OrderDeadlines deadlines;
    private final EditBook edits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderEditor(OrderRepository orders, PriceList prices, DeliveryFees fees, Inventory inventory, OrderDues dues,
            OrderDeadlines deadlines, EditBook edits, ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.prices = prices;
        this.fees = fees;
        this.inventory = inventory;
        this.dues = dues;
        this.deadlines = deadlines;
        this.edits = edits;
        this.events = events;
        this.clock = clock;
    }

    /** See {@link Orders#edit}. */
    @Transactional(propagation = Propagation.MANDATORY)
    void edit(OrderNumber number, EditOrder wish, long seen, String who) {
        var order = orders.lockSeen(number, seen);
        order.mustBeEditable();
        var wished = wished(wish.lines());
        var address = Addresses.known(wish.handover(), wish.address());
        var revision = new Revision(order.goods().lines(), wished, prices.of(wished.keySet())::line);
        var bill = new Bill(revision.lines(), fee(order, wish, address), order.frozenRate(),
                order.goods().coupon());
        var before = order.content();
        order.edit(bill, wish.handover(), address);
        var after = order.content();
        if (after.equals(before)) {
            return;
        }
        order.say(OrderNote.EDITED, clock.instant(), who, wish.why());
        move(number, revision.differences(), who);
        dues.settle(order, RefundReason.EDITED);
        if (dues.waitsForCash(number)) {
            Addresses.mustTakeCash(wish.handover(), address);
        }
        deadlines.move(number, order.status());
        edits.add(number, clock.instant(), who, wish.why().strip(), before, after);
        orders.saveAndFlush(order);
        events.publishEvent(new OrderChanged(number, order.status(), order.status(), order.lastNote()));
    }

    private static Map<Sku, Integer> wished(List<EditLine> lines) {
        var wished = new LinkedHashMap<Sku, Integer>();
        for (var line : lines) {
            if (wished.put(line.sku(), line.quantity()) != null) {
                throw new EditRefusedException(Why.SKU_TWICE, line.sku().value());
            }
        }
        return wished;
    }

    /**
     * As long as it goes the same way to the same province the customer pays what was agreed. A coupon that frees the delivery is asked again by
     * what the goods cost now.
     */
    private Money fee(Order order, EditOrder wish, @Nullable DeliveryAddress address) {
        var province = address == null ? null : address.province();
        var now = order.content();
        var before = now.address() == null ? null : now.address().province();
        return !freed(order) && now.handover() == wish.handover() && Objects.equals(before, province)
                ? now.deliveryFee()
                : fees.fee(wish.handover(), province);
    }

    private static boolean freed(Order order) {
        var coupon = order.goods().coupon();
        return coupon != null && coupon.kind() == CouponKind.FREE_DELIVERY;
    }

    /** In SKU order, so that two orders cannot lock each other. */
    private void move(OrderNumber number, Map<Sku, Integer> differences, String who) {
        differences.forEach((sku, pieces) -> {
            if (pieces > 0) {
                inventory.reserve(number, List.of(new StockLine(sku, pieces)), who);
            } else {
                inventory.release(number, List.of(new StockLine(sku, -pieces)), who);
            }
        });
    }
}
