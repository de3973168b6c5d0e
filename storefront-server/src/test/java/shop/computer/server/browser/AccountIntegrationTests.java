package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A guest keeps an order in an account, and finds it and the cart on another device. */
@DemoShop
class AccountIntegrationTests {

    @Test
    void keepsAnOrderInEnglishOnAWideScreen(Visitors visitors) {
        keepsAnOrderAndTheCart(visitors::english, "reader-en@example.com", "");
    }

    @Test
    void keepsAnOrderInKhmerOnAPhone(Visitors visitors) {
        keepsAnOrderAndTheCart(visitors::khmerOnAPhone, "reader-km@example.com", "/km");
    }

    @Test
    void signsInWithoutScript(Visitors visitors) {
        try (var visitor = visitors.withoutScript()) {
            visitor.open("/login");

            visitor.signIn("reader-plain@example.com");

            visitor.page.waitForURL("**/account");
        }
    }

    private void keepsAnOrderAndTheCart(Supplier<Visitor> device, String email, String language) {
        try (var guest = device.get(); var second = device.get()) {
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
}
