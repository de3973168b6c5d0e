package shop.computer.server.order.web.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.Visitor;
import shop.computer.server.customer.account.SignInKit;

/** Whoever keeps addresses in an account chooses among them, and loses nothing else that is typed already. */
@ServerTest
class CheckoutAddressTests {

    private static final Pattern CHOICE = Pattern.compile("name=\"address\" value=\"(\\d+)\"");
    private static final Pattern CHOSEN = Pattern
            .compile("name=\"address\" value=\"(\\d+)\"[^>]* aria-current=\"true\"");

    private final ShopKit shop;
    private final SignInKit kit;
    private final MockMvc server;
    private Visitor customer;

    @Autowired
    CheckoutAddressTests(MockMvc server, ApplicationContext context) {
        this.server = server;
        this.shop = new ShopKit(context);
        this.kit = new SignInKit(context);
    }

    @BeforeEach
    void aCustomerWithAnAddressInTownAndOneInSiemReap() throws Exception {
        customer = kit.signIn(new Visitor(server), SignInKit.email());
        customer.post("/account/address", "province", "KH-12", "district", "Daun Penh", "commune", "Phsar Thmei",
                "street", "Street 130", "landmark", "");
        customer.post("/account/address", "province", "KH-17", "district", "Siem Reap", "commune", "Slor Kram",
                "street", "", "landmark", "Old market");
        customer.post("/cart", "sku", shop.product("100", 5).value(), "quantity", "1");
    }

    @Test
    void showsAllOfThemAndMarksTheOneThatIsFilledIn() throws Exception {
        var page = html(customer.get("/checkout"));

        assertThat(choices(page)).hasSize(2);
        assertThat(chosen(page)).isEqualTo(choices(page)[0]);
        assertThat(page).contains("value=\"Daun Penh\"", "value=\"town\" checked");
    }

    @Test
    void keepsWhatWasTypedWhenAnotherIsChosen() throws Exception {
        var second = choices(html(customer.get("/checkout")))[1];

        var page = html(send("address", second));

        assertThat(chosen(page)).isEqualTo(second);
        assertThat(page).contains("value=\"Chan Other\"", "value=\"012 34\"", "value=\"other@example.com\"",
                "Ring twice", "value=\"aaaaaaaaaaaaaaaaaaaaaa\"", "value=\"Old market\"", "value=\"KH-17\" selected",
                "value=\"province\" checked").doesNotContain("Street 1\"", "aria-invalid", "The total changed");
    }

    @Test
    void paysNoDriverWhereNobodyTakesCash() throws Exception {
        var choices = choices(html(customer.get("/checkout")));

        assertThat(html(send("address", choices[0]))).contains("value=\"cash\" checked");
        assertThat(html(send("address", choices[1]))).contains("value=\"khqr\" checked");
    }

    @Test
    void offersThemStillWhenTheFormComesBack() throws Exception {
        var page = html(send("step", "review"));

        assertThat(page).contains("aria-invalid");
        assertThat(choices(page)).hasSize(2);
        assertThat(CHOSEN.matcher(page).find()).isFalse();
    }

    @Test
    void fillsInNobodyElsesAndLeavesTheFormAsItIs() throws Exception {
        var stranger = kit.signIn(new Visitor(server), SignInKit.email());
        stranger.post("/cart", "sku", shop.product("100", 5).value(), "quantity", "1");

        var page = html(stranger.post("/checkout", "way", "town", "street", "Street 1", "address",
                choices(html(customer.get("/checkout")))[1]));

        assertThat(page).contains("value=\"Street 1\"").doesNotContain("Old market");
    }

    /** A form with a telephone number that is not finished. */
    private ResultActions send(String button, String value) throws Exception {
        return customer.post("/checkout", "name", "Chan Other", "phone", "012 34", "email", "other@example.com", "way",
                "town", "district", "Chamkar Mon", "commune", "Tuol Tumpung", "street", "Street 1", "pay", "cash",
                "note", "Ring twice", "checkoutKey", "aaaaaaaaaaaaaaaaaaaaaa", "seenTown", "101.50", "seenProvince",
                "1.00", button, value);
    }

    private static String[] choices(String page) {
        return CHOICE.matcher(page).results().map(choice -> choice.group(1)).toArray(String[]::new);
    }

    private static String chosen(String page) {
        return CHOSEN.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    private static String html(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
