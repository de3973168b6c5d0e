package shop.computer.server.cart.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.ServerTest;
import shop.computer.server.Visitor;
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.Carts;
import shop.computer.server.cart.Goods;
import shop.computer.server.catalog.Catalog;

/** What can be done with a line besides counting: take it out, undo that, save it for later. */
@ServerTest
class LineButtonsTests {

    @Autowired
    private MockMvc server;

    @Autowired
    private Carts carts;

    @Autowired
    private Catalog catalog;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(server);
    }

    @Test
    void keepsTheCartForThirtyDaysFromItsLastChange() throws Exception {
        put("LINE-KEPT", 1);

        visitor.post("/cart/lines", "sku", "LINE-KEPT", "quantity", "2")
                .andExpect(cookie().maxAge("cart", (int) Carts.LIFE.toSeconds()));
    }

    @Test
    void offersToUndoARemoval() throws Exception {
        put("LINE-UNDO", 3);

        visitor.post("/cart/lines", "sku", "LINE-UNDO", "quantity", "nonsense", "act", "remove")
                .andExpect(redirectedUrl("/cart?note=removed&sku=LINE-UNDO&quantity=3"));
        visitor.get("/cart?note=removed&sku=LINE-UNDO&quantity=3")
                .andExpect(says("Maker Part LINE-UNDO is out of your cart.")).andExpect(says(">Undo</button>"));
        visitor.post("/cart", "sku", "LINE-UNDO", "quantity", "3")
                .andExpect(redirectedUrl("/cart?note=added&sku=LINE-UNDO"));

        assertThat(pieces()).isEqualTo(3);
    }

    @Test
    void undoesARemovalByHtmxOnThePageOfTheCart() throws Exception {
        put("LINE-HTMX", 3);

        visitor.htmx("/cart/lines", "sku", "LINE-HTMX", "quantity", "3", "act", "remove").andExpect(status().isOk())
                .andExpect(says("id=\"remove-LINE-HTMX\"")).andExpect(says("Your cart is empty"));
        visitor.htmxInto("cart", "/cart", "sku", "LINE-HTMX", "quantity", "3").andExpect(status().isOk())
                .andExpect(header().doesNotExist("HX-Reswap")).andExpect(says("<div id=\"cart\""))
                .andExpect(says("data-line=\"LINE-HTMX\"")).andExpect(says(">3</span>"))
                .andExpect(saysNot("class=\"toast\""));
    }

    @Test
    void saysWhyARemovalCannotBeUndone() throws Exception {
        put("LINE-SHORT", 3);
        visitor.post("/cart/lines", "sku", "LINE-SHORT", "act", "remove");

        visitor.htmxInto("cart", "/cart", "sku", "LINE-SHORT", "quantity", "6").andExpect(status().isOk())
                .andExpect(says("<div id=\"cart\"")).andExpect(says("only 5 in stock"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cart?note=removed&sku=%3Cscript%3Ealert(1)%3C/script%3E&quantity=1",
            "/cart?note=removed&quantity=1", "/cart?note=nonsense&sku=LINE-UNDO&quantity=1"})
    void offersToUndoNothingThatAnAddressMadeUp(String address) throws Exception {
        visitor.get(address).andExpect(status().isOk()).andExpect(saysNot(">Undo</button>"))
                .andExpect(saysNot("<script>alert"));
    }

    @ParameterizedTest
    @CsvSource({"'', Saved for later, Move to the cart", "/km, ទុកទិញពេលក្រោយ, ដាក់ចូលកន្ត្រក"})
    void savesALineForLaterAndMovesItBack(String language, String heading, String button) throws Exception {
        var sku = "LINE-SAVE" + language.length();
        put(sku, 2);

        visitor.post(language + "/cart/lines", "sku", sku, "act", "save")
                .andExpect(redirectedUrl(language + "/cart?note=saved&sku=" + sku));
        assertThat(pieces()).isZero();
        visitor.get(language + "/cart?note=saved&sku=" + sku).andExpect(says("id=\"h-saved\">" + heading))
                .andExpect(says("data-saved=\"" + sku)).andExpect(says(button)).andExpect(saysNot("data-line"));

        visitor.post(language + "/cart/lines", "sku", sku, "act", "back")
                .andExpect(redirectedUrl(language + "/cart?note=added&sku=" + sku));
        assertThat(pieces()).isEqualTo(2);
        visitor.get(language + "/cart").andExpect(saysNot("h-saved")).andExpect(says("data-line=\"" + sku));
    }

    @Test
    void keepsTheFocusOnTheButtonThatGoesBack() throws Exception {
        put("LINE-FOCUS", 1);

        visitor.get("/cart").andExpect(says("value=\"save\" id=\"later-LINE-FOCUS\""))
                .andExpect(says("value=\"remove\" id=\"remove-LINE-FOCUS\""));
        visitor.htmx("/cart/lines", "sku", "LINE-FOCUS", "act", "save")
                .andExpect(says("value=\"back\" id=\"later-LINE-FOCUS\""));
    }

    @Test
    void saysWhatChangedAboutASavedLineAndTakesItOut() throws Exception {
        put("LINE-CHANGED", 1);
        visitor.post("/cart/lines", "sku", "LINE-CHANGED", "act", "save");
        catalog.changePrice(new Sku("LINE-CHANGED"), Money.usd("12.34"));

        visitor.get("/cart").andExpect(says("The price changed from $10.00 to $12.34."));

        visitor.post("/cart/lines", "sku", "LINE-CHANGED", "act", "forget")
                .andExpect(redirectedUrl("/cart?note=forgotten&sku=LINE-CHANGED"));
        visitor.get("/cart").andExpect(saysNot("LINE-CHANGED"));
    }

    private void put(String sku, int pieces) throws Exception {
        Goods.offer(catalog, sku, "10.00", 5);
        visitor.post("/cart", "sku", sku, "quantity", "" + pieces).andExpect(status().isSeeOther());
    }

    private int pieces() {
        return carts.count(new CartToken(visitor.cookie("cart")));
    }

    private static ResultMatcher says(String text) {
        return content().string(containsString(text));
    }

    private static ResultMatcher saysNot(String text) {
        return content().string(not(containsString(text)));
    }
}
