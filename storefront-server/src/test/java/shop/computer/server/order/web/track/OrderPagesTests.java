package shop.computer.server.order.web.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.order.edit.EditLine;
import shop.computer.api.order.edit.EditOrder;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.Visitor;
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.Carts;
import shop.computer.server.cart.Goods;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.customer.Contact;
import shop.computer.server.customer.Phone;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.Orders;
import shop.computer.server.order.PlaceOrder;

@ServerTest
class OrderPagesTests {

    @Autowired
    private MockMvc server;

    @Autowired
    private Carts carts;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Orders orders;

    @Autowired
    private OrderLinks links;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"'', We have your order, We call you to confirm",
            "/km, យើងបានទទួលការបញ្ជាទិញរបស់អ្នក, យើងទូរស័ព្ទទៅបញ្ជាក់"})
    void showsAnOrderThatWaitsForACall(String language, String headline, String step) throws Exception {
        var number = cash("OP-CASH" + language.length());

        new Visitor(server).get(language + page(number)).andExpect(status().isOk())
                .andExpect(content().string(containsString("data-order=\"" + number + "\"")))
                .andExpect(content().string(containsString(headline)))
                .andExpect(content().string(containsString(step)))
                .andExpect(content().string(containsString("012 345 678")))
                .andExpect(content().string(containsString("data-usd=\"101.50\"")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("X-Robots-Tag", "noindex"));
    }

    @Test
    void leadsToThePayPageWhileMoneyIsAwaited() throws Exception {
        var number = place("OP-KHQR", PaymentMethod.KHQR, Handover.PICK_UP);

        new Visitor(server).get(page(number)).andExpect(content().string(containsString("Waiting for your payment")))
                .andExpect(content().string(containsString("/pay/" + number + "?key=" + links.key(number))))
                .andExpect(content().string(containsString("Pick up at")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "CONFIRMED | Your order is confirmed", "PREPARING | We are packing your order",
            "SHIPPED   | Your order is on the way", "COMPLETED | Done. Thank you!",
            "CANCELLED | This order was cancelled"})
    void tellsWhereTheOrderStands(OrderStatus status, String headline) throws Exception {
        var number = cash("OP-" + status);
        for (var step : OrderStatus.values()) {
            var order = orders.detail(number).summary();
            if (order.status() != status && order.status().canBecome(step, order.handover()) && leadsTo(step, status)) {
                orders.take(number, new TakeStep(step, "The customer called"), order.version(), "test");
            }
        }

        new Visitor(server).get(page(number)).andExpect(content().string(containsString(headline)));
        new Visitor(server).get("/km" + page(number)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?key=", "?key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "?key=%3Cscript%3E"})
    void isNotThereWithoutItsKey(String key) throws Exception {
        var number = cash("OP-KEY" + Math.abs(key.hashCode()));

        new Visitor(server).get("/orders/" + number + key).andExpect(status().isNotFound())
                .andExpect(content().string(not(containsString("Sok"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CS-0000000000", "CS-1", "cs-0001000000", "x"})
    void isNotThereForANumberThatIsNone(String number) throws Exception {
        new Visitor(server).get("/orders/" + number + "?key=AAAAAAAAAAAAAAAAAAAAAA").andExpect(status().isNotFound());
    }

    @Test
    void isNotOpenedByTheKeyOfAnotherOrder() throws Exception {
        var other = cash("OP-OTHER");
        var number = cash("OP-MINE");

        new Visitor(server).get("/orders/" + number + "?key=" + links.key(other)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s ", "cs %s", "CS%s", "CS-%s", "#CS-%s", "cs–%s"})
    void isFoundByNumberAndTelephone(String typed) throws Exception {
        var number = cash("OP-TRACK" + Math.abs(typed.hashCode()));
        var digits = number.value().substring(3);

        track(typed.formatted(digits), "+855 12 345 678", "10.1.0." + typed.length() + typed.charAt(0) % 7)
                .andExpect(status().isSeeOther()).andExpect(redirectedUrl(page(number)));
    }

    @Test
    void isNotFoundByAnotherTelephoneAndNobodyLearnsThatItExists() throws Exception {
        var number = cash("OP-NEUTRAL");
        var sentence = "We found no order with this number and this phone number.";

        var known = track(number.value(), "012 999 999", "10.2.0.1").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence))).andReturn().getResponse().getContentAsString();
        var unknown = track("CS-0001000000", "012 999 999", "10.2.0.2").andExpect(status().isUnprocessableContent())
                .andReturn().getResponse().getContentAsString();

        assertThat(known.replace(number.value(), "")).hasSameSizeAs(unknown.replace("CS-0001000000", ""));
    }

    @Test
    void saysWhatIsWrongWithWhatWasTyped() throws Exception {
        track("12", "012 345 67", "10.3.0.1").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("An order number looks like this")))
                .andExpect(content().string(containsString("one digit short")));
    }

    @Test
    void isThereUnderSmallLettersToo() throws Exception {
        var number = cash("OP-SMALL");

        new Visitor(server).get("/orders/" + number.value().toLowerCase(Locale.ROOT) + "?key=" + links.key(number))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | Order again | What you ordered is in your cart",
            "/km | បញ្ជាទិញម្តងទៀត | អ្វីដែលអ្នកបានបញ្ជាទិញ"})
    void putsTheGoodsOfAnEndedOrderIntoTheCartAgain(String language, String button, String sentence) throws Exception {
        var number = cash("OP-AGAIN" + language.length());
        cancel(number);
        var visitor = new Visitor(server);

        visitor.get(language + page(number)).andExpect(content().string(containsString(button)))
                .andExpect(content().string(containsString(language + "/orders/" + number + "/again?key=")));
        var again = "/orders/" + number + "/again?key=" + links.key(number);
        visitor.post(language + again).andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(language + "/cart?note=again"));
        visitor.post(language + again);

        visitor.get(language + "/cart?note=again").andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(containsString("data-line=\"OP-AGAIN" + language.length() + "\"")));
        assertThat(carts.count(new CartToken(visitor.cookie("cart")))).isEqualTo(1);
    }

    @Test
    void keepsWhatIsInTheCartAlreadyWhenTheGoodsComeBack() throws Exception {
        var number = cash("OP-AGAIN-OLD");
        cancel(number);
        var cart = carts.add(null, Goods.offer(catalog, "OP-AGAIN-NEW", "5.00", 10), 3);
        var visitor = new Visitor(server).has("cart", cart.value());

        visitor.post("/orders/" + number + "/again?key=" + links.key(number));

        assertThat(carts.count(new CartToken(visitor.cookie("cart")))).isEqualTo(4);
    }

    @Test
    void putsNothingIntoACartForWhoHasNotTheKey() throws Exception {
        new Visitor(server).post("/orders/" + cash("OP-AGAIN-KEY") + "/again?key=AAAA")
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'' | Your order was changed | A part of the price is still to be paid | $100.00 of your order are still to be paid",
            "/km | ការបញ្ជាទិញបានកែសម្រួល | នៅខ្វះប្រាក់មួយផ្នែកដែលមិនទាន់បង់ | ការបញ្ជាទិញរបស់អ្នកនៅខ្វះ $100.00"})
    void tellsThatAnOrderWasChangedAndWhatIsStillToBePaid(String language, String changed, String missing,
            String sentence) throws Exception {
        var kit = new ShopKit(context);
        var sku = kit.product("100", 5);
        var number = orders.place(kit.wish(kit.cart(1, sku), "100"));
        kit.pay(number);
        confirmed(number);
        orders.edit(number, new EditOrder(List.of(new EditLine(sku, 2)), Handover.PICK_UP, null, "One more"),
                orders.detail(number).version(), "sok");

        new Visitor(server).get(language + page(number)).andExpect(content().string(containsString(changed)))
                .andExpect(content().string(containsString(missing)))
                .andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(containsString(language + "/pay/" + number + "?key=")));

        kit.letTimePass(number);
        var button = language.isEmpty() ? "Make a new KHQR code" : "បង្កើតកូដ KHQR ថ្មី";
        var visitor = new Visitor(server);
        visitor.get(language + page(number)).andExpect(content().string(containsString(button)));
        visitor.post(language + "/pay/" + number + "/currency?key=" + links.key(number), "currency", "USD");
        visitor.get(language + page(number)).andExpect(content().string(not(containsString(button))));
    }

    @Test
    void promisesTheMoneyOfACancelledOrderThoughADifferenceWasNeverPaid() throws Exception {
        var kit = new ShopKit(context);
        var sku = kit.product("100", 5);
        var number = orders.place(kit.wish(kit.cart(1, sku), "100"));
        kit.pay(number);
        confirmed(number);
        orders.edit(number, new EditOrder(List.of(new EditLine(sku, 2)), Handover.PICK_UP, null, "One more"),
                orders.detail(number).version(), "sok");
        kit.letTimePass(number);

        cancel(number);

        new Visitor(server).get(page(number)).andExpect(content().string(containsString("Your money goes back to you")))
                .andExpect(content().string(not(containsString("nothing is due"))));
    }

    @Test
    void offersAnotherCodeWhereTheMoneyOfTheLastWentBack() throws Exception {
        var kit = new ShopKit(context);
        var number = kit.order();
        jdbc.sql("update payment_request set status = 'FAILED' where order_number = ?").param(number.value()).update();
        var visitor = new Visitor(server);

        visitor.get("/pay/" + number + "?key=" + links.key(number)).andExpect(redirectedUrl(page(number)));
        visitor.get(page(number)).andExpect(content().string(containsString("Make a new KHQR code")));
        visitor.post("/pay/" + number + "/currency?key=" + links.key(number), "currency", "USD");
        visitor.get(page(number)).andExpect(content().string(containsString("/pay/" + number + "?key=")))
                .andExpect(content().string(not(containsString("Make a new KHQR code"))));
    }

    /** By the listener, which hears of the money in its own time. */
    private void confirmed(OrderNumber number) throws InterruptedException {
        for (int i = 0; i < 200 && orders.detail(number).summary().status() == OrderStatus.PLACED; i++) {
            Thread.sleep(25);
        }
        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.CONFIRMED);
    }

    private void cancel(OrderNumber number) {
        orders.take(number, new TakeStep(OrderStatus.CANCELLED, "The customer called"), orders.detail(number).version(),
                "test");
    }

    private ResultActions track(String number, String phone, String address) throws Exception {
        return new Visitor(server).from(address).post("/track", "number", number, "phone", phone);
    }

    private static boolean leadsTo(OrderStatus step, OrderStatus wanted) {
        return step == wanted || wanted != OrderStatus.CANCELLED && step.compareTo(wanted) < 0;
    }

    private String page(OrderNumber number) {
        return "/orders/" + number + "?key=" + links.key(number);
    }

    private OrderNumber cash(String sku) {
        return place(sku, PaymentMethod.CASH, Handover.DELIVERY);
    }

    private OrderNumber place(String sku, PaymentMethod method, Handover handover) {
        var cart = carts.add(null, Goods.offer(catalog, sku, "100.00", 10), 1);
        var delivery = handover == Handover.DELIVERY;
        var address = new DeliveryAddress("KH-12", "Phnom Penh", "Chamkar Mon", "Tuol Tumpung", null, "Red gate");
        return orders.place(new PlaceOrder(cart, (sku + "k".repeat(22)).substring(0, 22),
                new Contact("Sok Dara", Phone.parse("012 345 678"), null), handover, delivery ? address : null, method,
                Money.usd(delivery ? "101.50" : "100.00"), Locale.ENGLISH, null));
    }
}
