package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Buys with the coupons of the demo, which stand in the cart, in the checkout, on the page of the order and on its paper. */
@DemoShop
class CouponIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void takesAShareOffInEnglish(Visitors visitors) {
        try (var visitor = visitors.english()) {
            visitor.goToAProduct("graphics-cards");
            visitor.putIntoCart();
            mistypes("welcome-6", visitor);
            use("welcome5", visitor);

            assertThat(buys("WELCOME5", "012 500 001", visitor)).startsWith("−$");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void takesAnAmountOffInKhmerOnAPhone(Visitors visitors) {
        try (var visitor = visitors.khmerOnAPhone()) {
            visitor.goToAProduct("graphics-cards");
            visitor.putIntoCart();
            mistypes("TAKE2O", visitor);
            assertThat(visitor.scrollsSideways()).isFalse();
            use("TAKE20", visitor);

            assertThat(buys("TAKE20", "012 500 002", visitor)).isEqualTo("−$20.00");
            assertThat(visitor.heading()).containsPattern("\\p{IsKhmer}");
            assertThat(visitor.scrollsSideways()).isFalse();
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void freesTheDeliveryWithoutScript(Visitors visitors) {
        try (var visitor = visitors.withoutScript()) {
            visitor.goToAProduct("processors");
            visitor.putIntoCart();
            mistypes("BRING-FREE", visitor);
            use("BRINGFREE", visitor);

            assertThat(buys("BRINGFREE", "012 500 003", visitor)).isEqualTo("Free");
        }
    }

    @Test
    void takesACouponOutAgain(Visitors visitors) {
        try (var visitor = visitors.english()) {
            visitor.goToAProduct("graphics-cards");
            visitor.putIntoCart();
            use("WELCOME5", visitor);
            assertThat(row("WELCOME5", visitor)).isVisible();

            visitor.page.locator("#coupon-remove").click();

            assertThat(visitor.page.locator("[data-coupon]")).hasCount(0);
            assertThat(visitor.page.locator("#coupon-code")).hasValue("");
        }
    }

    /** What is no coupon is called by its name, and stays to be corrected. */
    private static void mistypes(String code, Visitor visitor) {
        use(code, visitor);
        assertThat(visitor.page.locator("#coupon-e")).containsText(code);
        assertThat(visitor.page.locator("#coupon-code")).hasValue(code);
        assertThat(visitor.page.locator("[data-coupon]")).hasCount(0);
    }

    private static void use(String code, Visitor visitor) {
        if (!visitor.page.locator("#coupon-code").isVisible()) {
            visitor.page.locator(".coupon summary").click();
        }
        visitor.page.locator("#coupon-code").fill(code);
        visitor.page.locator("#coupon-use").click();
    }

    /** From the cart to the paper of the paid order, by delivery in town. @return what the coupon takes off, the same on every page */
    private static String buys(String code, String phone, Visitor visitor) {
        var off = row(code, visitor).locator("dd").innerText();
        visitor.goToCheckout();
        assertThat(row(code, visitor)).containsText(off);
        visitor.fillIn("Chan Coupon", phone);
        visitor.deliverInTown();
        visitor.goOn();
        visitor.placeButton().click();
        visitor.page.waitForURL("**/pay/**");
        assertThat(row(code, visitor)).containsText(off);
        visitor.pay(visitor.khqr(), "RIGHT");
        visitor.waitUntilPaid(PATIENCE);
        visitor.page.locator("main a.btn.main").click();
        visitor.page.waitForURL("**/orders/**");
        assertThat(row(code, visitor)).containsText(off);
        visitor.page.locator("main a[href*='/paper']").click();
        visitor.page.waitForURL("**/paper*");
        assertThat(row(code, visitor)).containsText(off);
        return off;
    }

    private static Locator row(String code, Visitor visitor) {
        return visitor.page.locator("[data-coupon='" + code + "']:visible").first();
    }
}
