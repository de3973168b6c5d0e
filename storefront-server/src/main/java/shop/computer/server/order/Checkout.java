package shop.computer.server.order;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.cart.CartLine;
import shop.computer.server.cart.Carts;
import shop.computer.server.customer.Customers;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.order.bill.Bills;
import shop.computer.server.order.book.AccountBook;
import shop.computer.server.order.book.OrderBook;
import shop.computer.server.order.book.OrderNumbers;
import shop.computer.server.order.limit.OpenOrders;
import shop.computer.server.order.refusal.EmptyCartException;
import shop.computer.server.order.refusal.OtherFormException;
import shop.computer.server.order.refusal.PriceChangedException;
import shop.computer.server.order.retry.RetriedWhenLost;
import shop.computer.server.payment.Payments;
import shop.computer.server.promotion.Coupons;

/** Turns a cart into an order in one transaction: cart, customer, stock, order, payment request and event, or none of them. */
@Component
class Checkout {

    private final Carts carts;
    private final Customers customers;
    private final Inventory inventory;
    private final Payments payments;
    private final Bills bills;
    private final Coupons coupons;
    private final OpenOrders open;
    private final OrderNumbers numbers;
    private final OrderBook book;
    private final AccountBook accounts;
    private final OrderRepository orders;
    private final OrderDeadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Checkout(Carts carts, Customers customers, Inventory inventory, Payments payments,
            Bills bills, Coupons coupons, OpenOrders open, OrderNumbers numbers, OrderBook book,
            AccountBook accounts, OrderRepository orders,
            OrderDeadlines deadlines, ApplicationEventPublisher events, Clock clock) {
        this.carts = carts;
        this.customers = customers;
        this.inventory = inventory;
        this.payments = payments;
        this.bills = bills;
        this.coupons = coupons;
        this.open = open;
        this.numbers = numbers;
        this.book = book;
        this.accounts = accounts;
        this.orders = orders;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /** See {@link Orders#place}. */
    @RetriedWhenLost
    @Transactional
    OrderNumber place(PlaceOrder wish) {
        var already = placed(wish);
        if (already.isPresent()) {
            return already.get();
        }
        var coupon = carts.coupon(wish.cart()).orElse(null);
        var cart = carts.take(wish.cart());
        // whoever waited for the cart until another took it finds that one's order now
        return cart.isEmpty()
                ? placed(wish).orElseThrow(EmptyCartException::new)
                : order(wish, cart, coupon);
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

    private OrderNumber order(PlaceOrder wish, List<CartLine> cart, @Nullable String code) {
        var phone = wish.contact().phone().e164();
        var offer = bills.of(cart, wish.handover(), wish.address(), code, phone);
        var bill = offer.bill();
        if (!bill.total().equals(wish.totalSeen())) {
            throw new PriceChangedException(bill.total());
        }
        open.admit(phone, wish.address(), wish.origin());
        var customer = customers.register(wish.contact());
        var order = new Order(numbers.next(), wish, customer, bill, clock.instant());
        inventory.reserve(order.number(), order.stock(), Order.CUSTOMER);
        // after the stock, as where an order ends, so that two cannot lock each other
        if (offer.coupon() != null && !coupons.redeem(offer.coupon(), order.number(), phone)) {
            throw new PriceChangedException(bill.subtotal().plus(bill.deliveryFee()));
        }
        orders.saveAndFlush(order);
        if (wish.account() != null) {
            accounts.give(order.number(), wish.account());
        }
        ask(wish.method(), order.number(), bill.total());
        deadlines.move(order.number(), order.status());
        events.publishEvent(new OrderPlaced(order.number()));
        return order.number();
    }

    private void ask(PaymentMethod method, OrderNumber number, Money total) {
        switch (method) {
            case KHQR -> payments.ask(number, total);
            case CASH -> payments.askCash(number, total);
        }
    }
}
