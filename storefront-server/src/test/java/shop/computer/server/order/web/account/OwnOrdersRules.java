package shop.computer.server.order.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.ShopKit;
import shop.computer.server.StatementCounter;
import shop.computer.server.Visitor;
import shop.computer.server.customer.Contact;
import shop.computer.server.customer.account.SignInKit;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.Orders;
import shop.computer.server.order.PlaceOrder;

/** Which orders an account shows, and how they come there. */
abstract class OwnOrdersRules {

    @Autowired
    private MockMvc server;
    @Autowired
    private ApplicationContext context;
    @Autowired
    private Orders orders;
    @Autowired
    private OrderLinks links;

    private final String email = SignInKit.email();
    private ShopKit shop;
    private SignInKit kit;

    @BeforeEach
    void aShop() {
        shop = new ShopKit(context);
        kit = new SignInKit(context);
    }

    @Test
    void showsOrdersWithTheAddressOfTheAccountInLettersOfAnySize() throws Exception {
        var mine = place(email.toUpperCase(Locale.ROOT));
        var other = place(SignInKit.email());

        kit.signIn(new Visitor(server), email).get("/account")
                .andExpect(content().string(allOf(containsString("data-order=\"" + mine + "\""),
                        containsString("/orders/" + mine + "?key=" + links.key(mine)),
                        containsString("data-usd=\"101.50\""),
                        containsString("Placed, we call to confirm"), not(containsString(other.value())))));
    }

    @Test
    void takesNoOrderOfAnAddressThatOnlyTheDatabaseTakesForTheSame() throws Exception {
        var order = place(email.replace('e', '\u00e9'));

        kit.signIn(new Visitor(server), email).get("/account")
                .andExpect(content().string(not(containsString(order.value()))));
    }

    @Test
    void showsOrdersPlacedWhileSignedIn() throws Exception {
        var customer = kit.signIn(new Visitor(server), email);
        customer.post("/cart", "sku", shop.product("100", 5).value(), "quantity", "1");

        var page = customer.post("/checkout", "name", "Sok Dara", "phone", "012 345 678", "email", "", "way", "pickup",
                "pay", "cash", "checkoutKey", UUID.randomUUID().toString().substring(0, 22).replace(' ', '-'),
                "seenPickup", "100.00").andExpect(status().isSeeOther()).andReturn().getResponse().getRedirectedUrl();

        var number = page.substring("/orders/".length(), page.indexOf('?'));
        customer.get("/account").andExpect(content().string(containsString("data-order=\"" + number + "\"")));
    }

    @Test
    void asksTheDatabaseAsOftenForManyOrdersAsForOne() throws Exception {
        place(email);
        var customer = kit.signIn(new Visitor(server), email);
        customer.get("/account");
        var one = StatementCounter.during(() -> customer.get("/account"));
        place(email);
        place(email);

        var three = StatementCounter.during(() -> customer.get("/account"));

        assertThat(three).isEqualTo(one).isLessThanOrEqualTo(10);
    }

    @Test
    void offersAnAccountOnceAnOrderIsSureAndSendsTheCodeToItsAddress() throws Exception {
        var number = place(email);
        var guest = new Visitor(server);

        guest.get(page(number)).andExpect(content().string(allOf(containsString("id=\"offer\""),
                containsString("name=\"email\" value=\"" + email + "\""), containsString("value=\"/account\""))));
        kit.signIn(guest, email).get(page(number)).andExpect(content().string(not(containsString("id=\"offer\""))));
    }

    @Test
    void offersNothingBeforeTheMoneyIsThere() throws Exception {
        var number = shop.order();

        new Visitor(server).get(page(number)).andExpect(content().string(not(containsString("id=\"offer\""))));
    }

    @Test
    void putsAnOrderWithoutAnAddressIntoTheAccountByOneTap() throws Exception {
        var number = place(null);
        var guest = new Visitor(server);
        guest.get(page(number)).andExpect(content().string(containsString("value=\"/orders/" + number + "\"")));
        kit.signIn(guest, email);
        guest.get(page(number)).andExpect(content().string(containsString("/orders/" + number + "/keep")));

        guest.post("/orders/" + number + "/keep?key=" + links.key(number)).andExpect(redirectedUrl("/account"));

        guest.get("/account").andExpect(content().string(containsString("data-order=\"" + number + "\"")));
        guest.get(page(number)).andExpect(content().string(not(containsString("id=\"offer\""))));
        var other = kit.signIn(new Visitor(server), SignInKit.email());
        other.post("/orders/" + number + "/keep?key=" + links.key(number));
        other.get("/account").andExpect(content().string(not(containsString(number.value()))));
    }

    @Test
    void putsNoOrderIntoAnAccountForWhoCannotOpenIt() throws Exception {
        var number = place(null);

        kit.signIn(new Visitor(server), email).post("/orders/" + number + "/keep?key=wrong")
                .andExpect(status().isNotFound());
        new Visitor(server).post("/orders/" + number + "/keep?key=" + links.key(number))
                .andExpect(redirectedUrl("/login"));
    }

    @Test
    void leavesTheOrdersOfADeletedAccountInTheBooks() throws Exception {
        var number = place(null);
        var customer = kit.signIn(new Visitor(server), email);
        customer.post("/orders/" + number + "/keep?key=" + links.key(number));

        customer.post("/account/delete");

        assertThat(orders.find(number)).isPresent();
        kit.signIn(customer, email).get("/account").andExpect(content().string(not(containsString(number.value()))));
    }

    @Test
    void fillsTheCheckoutWithWhatTheAccountKeeps() throws Exception {
        var customer = kit.signIn(new Visitor(server), email);
        customer.post("/account/details", "name", "Sok Dara", "phone", "012 345 678");
        customer.post("/account/address", "province", "KH-12", "district", "Daun Penh", "commune", "Phsar Thmei",
                "street", "Street 130", "landmark", "");
        customer.post("/cart", "sku", shop.product("100", 5).value(), "quantity", "1");

        customer.get("/checkout").andExpect(content().string(allOf(containsString("value=\"Sok Dara\""),
                containsString("value=\"012 345 678\""), containsString("value=\"" + email + "\""),
                containsString("value=\"Daun Penh\""))));
    }

    private String page(OrderNumber number) {
        return "/orders/" + number + "?key=" + links.key(number);
    }

    private OrderNumber place(@Nullable String address) {
        var plain = shop.wishInCash(shop.cart(1, shop.product("100", 5)), "101.50");
        var contact = new Contact("Sok Dara", plain.contact().phone(), address);
        return orders
                .place(new PlaceOrder(plain.cart(), plain.checkoutKey(), contact, plain.handover(), plain.address(),
                        PaymentMethod.CASH, plain.totalSeen(), Locale.ENGLISH, null));
    }
}
