package shop.computer.server.cart.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.Visitor;
import shop.computer.server.customer.account.SignInKit;

@ServerTest
class CartAtSignInTests {

    @Autowired
    private MockMvc server;
    @Autowired
    private ApplicationContext context;

    @Test
    void isTheSameCartOnEachDeviceAndNoneAfterSigningOut() throws Exception {
        var sku = new ShopKit(context).product("100", 5);
        var email = SignInKit.email();
        var kit = new SignInKit(context);
        var phone = new Visitor(server);
        phone.post("/cart", "sku", sku.value(), "quantity", "2");
        kit.signIn(phone, email);

        var computer = kit.signIn(new Visitor(server), email);

        assertThat(computer.cookie("cart")).isEqualTo(phone.cookie("cart"));
        computer.get("/cart").andExpect(content().string(containsString("data-line=\"" + sku + "\"")));
        computer.post("/account/out");
        assertThat(computer.cookie("cart")).isEmpty();
        phone.get("/cart").andExpect(content().string(containsString("data-line=\"" + sku + "\"")));
    }
}
