package shop.computer.server.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.event.StaffEvent;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.staff.Right;
import shop.computer.server.books.BooksBroken;
import shop.computer.server.books.EventsUntold;
import shop.computer.server.inventory.GoodsNames;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.inventory.StockChanged;
import shop.computer.server.inventory.StockShort;
import shop.computer.server.order.OrderChanged;
import shop.computer.server.order.OrderPlaced;
import shop.computer.server.order.Orders;
import shop.computer.server.payment.BankFellSilent;
import shop.computer.server.payment.MoneyInDoubt;
import shop.computer.server.payment.PaymentExpired;
import shop.computer.server.payment.PaymentInReview;
import shop.computer.server.payment.PaymentReceived;

/**
 * Turns what the rooms say happened into what staff are told. The key of a thing holds the state that is shown, so hearing of it twice, or
 * of two changes of which the second is seen already, tells it once.
 */
@Component
class StaffNews {

    private final StaffFeed feed;
    private final Orders orders;
    private final Inventory inventory;
    private final GoodsNames goods;
    private final Clock clock;

    StaffNews(StaffFeed feed, Orders orders, Inventory inventory, GoodsNames goods, Clock clock) {
        this.feed = feed;
        this.orders = orders;
        this.inventory = inventory;
        this.goods = goods;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(OrderPlaced placed) {
        feed.tell(() -> summary(placed.number()).map(order -> new News("arrived:" + order.number(), Right.ORDERS,
                new StaffEvent.OrderArrived(clock.instant(), order))));
    }

    @ApplicationModuleListener
    void on(OrderChanged changed) {
        tellHowItStands(changed.number());
    }

    @ApplicationModuleListener
    void on(PaymentReceived received) {
        tellHowItStands(received.order());
    }

    @ApplicationModuleListener
    void on(PaymentExpired expired) {
        tellHowItStands(expired.order());
    }

    @ApplicationModuleListener
    void on(PaymentInReview review) {
        tellHowItStands(review.order());
    }

    @ApplicationModuleListener
    void on(StockChanged changed) {
        feed.tell(() -> version(changed.sku())
                .map(version -> new News("stock:" + changed.sku() + ":" + version, Right.STOCK_VIEW,
                        new StaffEvent.StockChanged(clock.instant(), changed.sku()))));
    }

    @ApplicationModuleListener
    void on(StockShort shortage) {
        var sku = shortage.sku();
        var name = goods.of(sku).map(GoodsNames.Goods::name).orElse(sku.value());
        feed.tell(() -> Optional.of(new News("short:" + sku + ":" + shortage.version(), Right.STOCK_VIEW,
                new StaffEvent.StockShort(clock.instant(), sku, name, shortage.available(), shortage.reorderAt()))));
    }

    @ApplicationModuleListener
    void on(MoneyInDoubt doubt) {
        feed.tell(() -> Optional.of(new News("doubt:" + doubt.review(), Right.MONEY,
                new StaffEvent.MoneyInDoubt(clock.instant(), doubt.review(), doubt.kind(), doubt.order()))));
    }

    @ApplicationModuleListener
    void on(BankFellSilent silent) {
        feed.tell(() -> Optional.of(new News("bank:" + silent.why() + ":" + silent.until(), Right.ORDERS,
                new StaffEvent.BankSilent(clock.instant(), silent.why(), silent.until()))));
    }

    @ApplicationModuleListener
    void on(BooksBroken broken) {
        feed.tell(() -> Optional.of(new News("books:" + broken.check(), Right.REPORTS,
                new StaffEvent.BooksBroken(clock.instant(), broken.rules()))));
    }

    @ApplicationModuleListener
    void on(EventsUntold untold) {
        feed.tell(() -> Optional.of(new News("untold:" + untold.oldest(), Right.REPORTS,
                new StaffEvent.EventsWait(clock.instant(), untold.count(), untold.since()))));
    }

    private void tellHowItStands(OrderNumber number) {
        feed.tell(() -> summary(number).map(order -> new News(
                "order:%s:%d:%s".formatted(number, order.version(), order.payment()), Right.ORDERS,
                new StaffEvent.OrderChanged(clock.instant(), number, order))));
    }

    private Optional<OrderSummary> summary(OrderNumber number) {
        return orders.find(number).map(order -> order.summary());
    }

    private Optional<Long> version(Sku sku) {
        return Optional.ofNullable(inventory.levels(List.of(sku)).get(sku)).map(level -> level.version());
    }
}
