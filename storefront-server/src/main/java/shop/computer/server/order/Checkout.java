package shop.computer.server.order;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.resilience.annotation.ConcurrencyLimit;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.cart.CartLine;
import shop.computer.server.cart.Carts;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.customer.Customers;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.order.bill.Bill;
import shop.computer.server.order.bill.PriceList;
import shop.computer.server.order.book.OrderBook;
import shop.computer.server.order.book.OrderNumbers;
import shop.computer.server.order.delivery.DeliveryFees;
import shop.computer.server.order.limit.OpenOrders;
import shop.computer.server.order.refusal.EmptyCartException;
import shop.computer.server.order.refusal.OtherFormException;
import shop.computer.server.order.refusal.PriceChangedException;
import shop.computer.server.order.retry.LostRace;
import shop.computer.server.payment.Payments;

/** Turns a cart into an order in one transaction: cart, customer, stock, order, payment request and event, or none of them. */
@Component
class Checkout {

    /** How many run at once, fewer than the pool has connections: a rush on one product must not shut the pages. */
    private static final int CONNECTIONS = 6;

    private final Carts carts;
    private final Catalog catalog;
    private final Customers customers;
    private final Inventory inventory;
    private final Payments payments;
    private final PriceList prices;
    private final DeliveryFees fees;
    private final OpenOrders open;
    private final OrderNumbers numbers;
    private final OrderBook book;
    private final OrderRepository orders;
    private final OrderDeadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Checkout(Carts carts, Catalog catalog, Customers customers, Inventory inventory, Payments payments,
            PriceList prices, DeliveryFees fees, OpenOrders open, OrderNumbers numbers, OrderBook book,
            OrderRepository orders,
            OrderDeadlines deadlines, ApplicationEventPublisher events, Clock clock) {
        this.carts = carts;
        this.catalog = catalog;
        this.customers = customers;
        this.inventory = inventory;
        this.payments = payments;
        this.prices = prices;
        this.fees = fees;
        this.open = open;
        this.numbers = numbers;
        this.book = book;
        this.orders = orders;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /** See {@link Orders#place}. */
    @ConcurrencyLimit(CONNECTIONS)
    @Retryable(predicate = LostRace.class, maxRetries = 5, delay = 20, jitter = 20, multiplier = 2, maxDelay = 300)
    @Transactional
    OrderNumber place(PlaceOrder wish) {
        var already = placed(wish);
        if (already.isPresent()) {
            return already.get();
        }
        var cart = carts.take(wish.cart());
        // whoever waited for the cart until another took it finds that one's order now
        return cart.isEmpty()
                ? placed(wish).orElseThrow(EmptyCartException::new)
                : order(wish, cart);
    }

    /** The order of this checkout key; whoever sends the key with another form must not believe that it was taken. */
    private Optional<OrderNumber> placed(PlaceOrder wish) {
        return book.withCheckoutKey(wish.checkoutKey()).map(form -> {
            if (!form.isOf(wish.formHash())) {
                throw new OtherFormException(form.order());
            }
            return form.order();
        });
    }

    private OrderNumber order(PlaceOrder wish, List<CartLine> cart) {
        var bill = bill(wish, cart);
        if (!bill.total().equals(wish.totalSeen())) {
            throw new PriceChangedException(bill.total());
        }
        open.admit(wish.contact().phone().e164(), wish.address(), wish.origin());
        var customer = customers.register(wish.contact());
        var order = new Order(numbers.next(), wish, customer, bill, clock.instant());
        inventory.reserve(order.number(), order.stock(), Order.CUSTOMER);
        orders.saveAndFlush(order);
        ask(wish.method(), order.number(), bill.total());
        deadlines.move(order.number(), order.status());
        events.publishEvent(new OrderPlaced(order.number()));
        return order.number();
    }

    private Bill bill(PlaceOrder wish, List<CartLine> cart) {
        var today = prices.of(cart.stream().map(CartLine::sku).toList());
        var lines = cart.stream().map(line -> today.line(line.sku(), line.quantity())).toList();
        var province = Optional.ofNullable(wish.address()).map(DeliveryAddress::province).orElse(null);
        return new Bill(lines, fees.fee(wish.handover(), province), catalog.rate());
    }

    private void ask(PaymentMethod method, OrderNumber number, Money total) {
        switch (method) {
            case KHQR -> payments.ask(number, total);
            case CASH -> payments.askCash(number, total);
        }
    }
}
