package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** A guest keeps an order in an account, and finds it and the cart on another device. */
@DemoShop
class AccountIntegrationTests {

    private static Chromium chromium;

    @Value("${server.port}")
    private int port;

    @BeforeAll
    static void openBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @Test
    void keepsAnOrderInEnglishOnAWideScreen() {
        keepsAnOrderAndTheCart(Visitor::english, "reader-en@example.com", "");
    }

    @Test
    void keepsAnOrderInKhmerOnAPhone() {
        keepsAnOrderAndTheCart(Visitor::khmerOnAPhone, "reader-km@example.com", "/km");
    }

    @Test
    void signsInWithoutScript() {
        try (var visitor = visitor(Visitor::withoutScript)) {
            visitor.open("/login");

            visitor.signIn("reader-plain@example.com");

            visitor.page.waitForURL("**/account");
        }
    }

    private void keepsAnOrderAndTheCart(BiFunction<Browser, String, Visitor> device, String email, String language) {
        try (var guest = visitor(device); var second = visitor(device)) {
            guest.orderForPickUp("memory", email);
            guest.pay(guest.khqr(), "RIGHT");
            guest.page.locator("main[data-pay-state=PAID]").waitFor();
            guest.page.locator("main a.btn.main").click();
            guest.page.waitForURL("**" + language + "/orders/**");
            var order = guest.order();

            guest.page.locator("#offer button").click();
            guest.typeCode(email);
            guest.page.waitForURL("**" + language + "/account");
            assertThat(guest.page.locator("[data-order=" + order + "]")).isVisible();
            assertThat(guest.scrollsSideways()).isFalse();
            guest.goToAProduct("storage");
            guest.putIntoCart();
            var sku = guest.page.locator("[data-line]").first().getAttribute("data-line");

            second.open("/login");
            second.signIn(email);
            second.page.waitForURL("**" + language + "/account");
            assertThat(second.page.locator("[data-order=" + order + "]")).isVisible();
            second.open("/cart");
            assertThat(second.page.locator("[data-line=" + sku + "]")).isVisible();
            second.open("/account");
            second.page.locator("form[action='" + language + "/account/out'] button").click();
            second.open("/cart");
            assertThat(second.page.locator("[data-line]")).hasCount(0);
            assertThat(guest.faults()).isEmpty();
            assertThat(second.faults()).isEmpty();
        }
    }

    private Visitor visitor(BiFunction<Browser, String, Visitor> maker) {
        return maker.apply(chromium.browser(), "http://localhost:" + port);
    }
}
