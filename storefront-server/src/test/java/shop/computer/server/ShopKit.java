package shop.computer.server;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.api.order.LineSerials;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.review.ConfirmPayment;
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.Carts;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.NewProduct;
import shop.computer.server.catalog.category.NewCategory;
import shop.computer.server.customer.Contact;
import shop.computer.server.customer.Phone;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.inventory.StockLevel;
import shop.computer.server.order.Orders;
import shop.computer.server.order.PlaceOrder;
import shop.computer.server.payment.Payments;
import shop.computer.server.payment.Reviews;

/** Products, carts and orders for tests, each time others, made through the front doors. */
public final class ShopKit {

    static final String CUSTOMER = "Customer of the kit";

    private static final String CATEGORY = "shelf-for-tests";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Catalog catalog;
    private final Carts carts;
    private final Orders orders;
    private final Inventory inventory;
    private final Payments payments;
    private final Reviews reviews;
    private final JdbcClient jdbc;

    /** @param context of a {@link ServerTest} or {@link MySqlServerTest} */
    public ShopKit(ApplicationContext context) {
        catalog = context.getBean(Catalog.class);
        carts = context.getBean(Carts.class);
        orders = context.getBean(Orders.class);
        inventory = context.getBean(Inventory.class);
        payments = context.getBean(Payments.class);
        reviews = context.getBean(Reviews.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    /** A new product at a price in USD, with so many pieces on the shelf that cost 10 USD each. */
    public Sku product(String price, int onHand) {
        return product(new Sku("KIT-%05d".formatted(SERIAL.incrementAndGet())), price, onHand);
    }

    /** A product of this SKU. */
    public Sku product(Sku sku, String price, int onHand) {
        catalog.open(new NewCategory(CATEGORY, null, "Shelf for tests", "ធ្នើសាកល្បង", ""));
        catalog.offer(
                new NewProduct(sku, "Thing " + sku, "Maker", CATEGORY, Money.usd(price), Money.usd("10"), onHand, 1,
                        12, Map.of(), "A thing for tests.", null));
        return sku;
    }

    /** A new cart with so many pieces of each. */
    public CartToken cart(int quantity, Sku... skus) {
        CartToken cart = null;
        for (var sku : skus) {
            cart = carts.add(cart, sku, quantity);
        }
        return cart;
    }

    /** What is asked for at checkout by somebody new who picks the goods up and pays by KHQR. */
    public PlaceOrder wish(CartToken cart, String total) {
        return new PlaceOrder(cart, UUID.randomUUID().toString(), contact(), Handover.PICK_UP, null, PaymentMethod.KHQR,
                Money.usd(total), Locale.ENGLISH, null);
    }

    /** The same by somebody who has the goods brought across Phnom Penh and pays the driver. */
    public PlaceOrder wishInCash(CartToken cart, String total) {
        return new PlaceOrder(cart, UUID.randomUUID().toString(), contact(), Handover.DELIVERY, address(),
                PaymentMethod.CASH, Money.usd(total), Locale.ENGLISH, "Call first");
    }

    /** A placed order for one piece of a new product at 100 USD. */
    public OrderNumber order() {
        return orders.place(wish(cart(1, product("100", 5)), "100"));
    }

    /** The same to be paid in cash and brought for 1.50 USD. */
    public OrderNumber orderInCash() {
        return orders.place(wishInCash(cart(1, product("100", 5)), "101.50"));
    }

    /** The bank's own books show the money of an order's newest request: it is paid. */
    public void pay(OrderNumber order) {
        reviews.confirm(order, new ConfirmPayment("Seen in the bank's books", null, payments.summary(order).asked()),
                "sok");
    }

    /** Of what was asked for an order another amount came, and a manager let it pay. */
    public void payOther(OrderNumber order, String usd) {
        jdbc.sql("""
                update payment_request set status = 'PAID', received_amount = ?, received_currency = 'USD',
                    decided_by = 'sok', version = version + 1
                where order_number = ? and status = 'WAITING'""").params(new BigDecimal(usd), order.value()).update();
    }

    /** The time to pay an order is over, and the bank has said that nothing came. */
    public void letTimePass(OrderNumber order) {
        jdbc.sql(
                "update payment_request set status = 'EXPIRED', heard_out = true, version = version + 1 where order_number = ?"
                        + " and status = 'WAITING'")
                .param(order.value()).update();
    }

    /** So many pieces, brought for 1.50 USD, paid in cash and handed over. */
    public OrderNumber completed(Sku sku, int quantity, LineSerials... serials) {
        var number = shipped(sku, quantity, serials);
        take(number, OrderStatus.COMPLETED);
        return number;
    }

    /** So many pieces that are on their way for 1.50 USD and will be paid to the driver. */
    public OrderNumber shipped(Sku sku, int quantity, LineSerials... serials) {
        var number = toBring(sku, quantity, PaymentMethod.CASH);
        take(number, OrderStatus.CONFIRMED);
        ship(number, serials);
        return number;
    }

    /** A placed order for so many pieces that are to be brought for 1.50 USD. */
    public OrderNumber toBring(Sku sku, int quantity, PaymentMethod method) {
        var cart = cart(quantity, sku);
        var total = carts.view(cart).subtotal().plus(Money.usd("1.50"));
        return orders.place(new PlaceOrder(cart, UUID.randomUUID().toString(), contact(), Handover.DELIVERY, address(),
                method, total, Locale.ENGLISH, null));
    }

    /** A confirmed order is packed and sent off. */
    public void ship(OrderNumber number, LineSerials... serials) {
        take(number, OrderStatus.PREPARING);
        take(number, OrderStatus.SHIPPED, serials);
    }

    private void take(OrderNumber number, OrderStatus to, LineSerials... serials) {
        orders.take(number, new TakeStep(to, null, List.of(serials)), orders.detail(number).version(), "sok");
    }

    public StockLevel stock(Sku sku) {
        return inventory.levels(List.of(sku)).get(sku);
    }

    private static Contact contact() {
        return new Contact(CUSTOMER, new Phone("+8551%08d".formatted(SERIAL.incrementAndGet())), null);
    }

    private static DeliveryAddress address() {
        return new DeliveryAddress("KH-12", "Phnom Penh", "Daun Penh", "Phsar Thmei Ti Muoy", "Street 130", null);
    }
}
