package shop.computer.server.order.web.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.Visitor;

/** Whoever would rather read the other language goes on there with what they have typed. */
@ServerTest
class CheckoutLanguageTests {

    private final MockMvc server;
    private final ShopKit kit;

    @Autowired
    CheckoutLanguageTests(MockMvc server, ApplicationContext context) {
        this.server = server;
        this.kit = new ShopKit(context);
    }

    @ParameterizedTest
    @CsvSource({"'', /km, អ្នកបង់", "/km, '', You pay"})
    void goesOnInTheOtherLanguageWithWhatWasTypedAndFindsNoFaultInIt(String read, String other, String words)
            throws Exception {
        var buyer = buyer();

        var form = page(buyer, read, "change", "012 34");
        var same = page(buyer, other, "change", "012 34");

        assertThat(form).contains(button(other, "change"));
        assertThat(same).contains(words, "value=\"Sok Dara\"", "value=\"012 34\"", "value=\"Tuol Tumpung\"",
                "Ring twice", button(read, "change")).doesNotContain("aria-invalid", "class=\"error\"");
    }

    @Test
    void showsTheReviewInTheOtherLanguage() throws Exception {
        var buyer = buyer();

        var review = page(buyer, "", "review", "012 345 678");
        var same = page(buyer, "/km", "review", "012 345 678");

        assertThat(review).contains(button("/km", "review"), "data-place");
        assertThat(same).contains("<html lang=\"km\">", "data-place", "Ring twice", button("", "review"));
    }

    @Test
    void leavesEnterToTheButtonThatGoesOn() throws Exception {
        var form = page(buyer(), "", "change", "012");

        assertThat(form.indexOf("name=\"step\" value=\"review\"")).isLessThan(form.indexOf(button("/km", "change")));
    }

    private Visitor buyer() {
        return new Visitor(server).has("cart", kit.cart(1, kit.product("100", 5)).value());
    }

    private static String button(String language, String step) {
        return "form=\"checkout\" name=\"step\" value=\"%s\" formaction=\"%s/checkout\"".formatted(step, language);
    }

    private static String page(Visitor buyer, String language, String step, String phone) throws Exception {
        return buyer.post(language + "/checkout", "name", "Sok Dara", "phone", phone, "way", "town", "district",
                "Chamkar Mon", "commune", "Tuol Tumpung", "street", "Street 450", "pay", "khqr", "seenTown", "101.50",
                "note", "Ring twice", "step", step).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
