package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DemoShop
class FirstSaleIntegrationTests {

    @Autowired
    private JdbcClient database;

    @Test
    void sellsInEnglishOnAWideScreen(Visitors visitors) {
        try (var visitor = visitors.english()) {
            visitor.goToAProduct("graphics-cards");
            visitor.putIntoCart();
            visitor.goToCheckout();

            assertThat(visitor.beside("#name", "form.checkout button.btn.main.wide"))
                    .as("the order stands beside the form")
                    .isTrue();
            visitor.fillIn("Chan Test", "012 345");
            visitor.deliverInTown();
            visitor.goOn();

            assertThat(visitor.page.locator("#phone")).hasAttribute("aria-invalid", "true");
            assertThat(visitor.page.locator("#phone-e")).not().isEmpty();
            assertThat(visitor.page.locator("#phone")).hasValue("012 345");
            assertThat(visitor.page.locator("#name")).hasValue("Chan Test");
            assertThat(visitor.page.locator("#street")).hasValue("12E, Street 450");

            visitor.page.locator("#phone").fill(Visitor.PHONE);
            visitor.goOn();
            assertThat(visitor.page.locator(".review").first()).containsText("Chan Test");
            visitor.page.locator(".review button").nth(1).click();
            assertThat(visitor.page.locator("#street")).hasValue("12E, Street 450");
            visitor.goOn();
            visitor.placeButton().click();
            visitor.page.waitForURL("**/pay/**");
            paysAndSeesIt(visitor);

            visitor.page.locator("main a.btn.main").click();
            assertThat(visitor.page.locator("[data-order]").first()).isVisible();
            assertThat(visitor.page.locator("ol.timeline li.done")).not().hasCount(0);
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void sellsInKhmerOnAPhone(Visitors visitors) {
        try (var visitor = visitors.khmerOnAPhone()) {
            visitor.orderForPickUp("memory");

            assertThat(visitor.page.locator("html")).hasAttribute("lang", "km");
            assertThat(visitor.heading()).containsPattern("\\p{IsKhmer}");
            assertThat(visitor.scrollsSideways()).isFalse();
            paysAndSeesIt(visitor);
            assertThat(visitor.heading()).containsPattern("\\p{IsKhmer}");
            assertThat(visitor.page.url()).contains("/km/pay/");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void letsAReaderOfKhmerFindCompareAndBuyALaptop(Visitors visitors) {
        try (var visitor = visitors.khmerOnAPhone()) {
            visitor.home();
            visitor.page.locator("#q").fill("កុំព្យូទ័រយួរដៃ");
            visitor.page.locator("#q").press("Enter");
            visitor.page.locator(".chip.only-phone").click();
            visitor.page.locator("#facet-form input[name=stock]").click();
            visitor.page.waitForURL("**/km/search?*stock=in*");
            visitor.page.locator("#facets footer button").click();
            visitor.page.locator("button.scales").nth(0).click();
            assertThat(visitor.page.locator("#tray")).containsText("1");
            visitor.page.locator("button.scales").nth(1).click();
            assertThat(visitor.page.locator("#tray")).containsText("2");
            visitor.page.locator("#tray").click();
            visitor.page.waitForURL("**/km/compare?sku=*&sku=*");
            assertThat(visitor.scrollsSideways()).isFalse();

            visitor.page.locator(".versus form[action='/km/cart'] button").first().click();
            visitor.page.locator(".toast a").first().click();
            visitor.page.waitForURL("**/km/cart");
            visitor.goToCheckout();
            visitor.fillInForPickUp();
            visitor.goOn();
            visitor.placeButton().click();
            visitor.page.waitForURL("**/km/pay/**");
            paysAndSeesIt(visitor);
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void neverShowsPaidForAWrongAmount(Visitors visitors) {
        try (var visitor = visitors.english()) {
            visitor.orderForPickUp("storage");

            visitor.pay(visitor.khqr(), "WRONG_AMOUNT");

            assertThat(visitor.page.locator("main[data-pay-state=REVIEW]")).isVisible(within(Duration.ofSeconds(20)));
            assertThat(visitor.page.locator("[data-khqr]")).hasCount(0);
            visitor.page.reload();
            assertThat(visitor.payState()).isEqualTo("REVIEW");
        }
    }

    @Test
    void takesAnOrderWithoutScript(Visitors visitors) {
        try (var visitor = visitors.withoutScript()) {
            visitor.orderForPickUp("processors");

            assertThat(visitor.khqr()).startsWith("000201");
            assertThat(visitor.page.locator(".scripted")).isHidden();
            visitor.pay(visitor.khqr(), "RIGHT");
            visitor.waitUntilPaid(Duration.ofSeconds(20));
        }
    }

    @Test
    void makesOneOrderOfADoubleClick(Visitors visitors) {
        try (var visitor = visitors.english()) {
            visitor.goToAProduct("monitors");
            visitor.putIntoCart();
            visitor.goToCheckout();
            visitor.fillIn("Chan Twice", Visitor.PHONE);
            visitor.pickUp();
            visitor.goOn();
            var before = orders();

            visitor.placeButton().dblclick(new Locator.DblclickOptions().setNoWaitAfter(true));
            visitor.page.waitForURL("**/pay/**");

            assertThat(orders()).isEqualTo(before + 1);
        }
    }

    @Test
    void showsPaidAfterTheBackButton(Visitors visitors) {
        try (var visitor = visitors.english()) {
            visitor.orderForPickUp("laptops");
            paysAndSeesIt(visitor);
            visitor.page.locator("main a.btn.main").click();
            visitor.page.waitForURL("**/orders/**");

            visitor.page.goBack();

            assertThat(visitor.page.locator("main[data-pay-state=PAID]")).isVisible();
            assertThat(visitor.page.locator("[data-khqr]")).hasCount(0);

            var orders = orders();
            visitor.page.goBack();
            visitor.placeButton().click();
            visitor.page.waitForURL(Pattern.compile("/(pay|orders)/"));
            assertThat(orders()).isEqualTo(orders);
        }
    }

    /** Pays in another tab and watches the payment page, which is never touched. */
    @Test
    void learnsOfThePaymentWhereStreamsDoNotGetThrough(Visitors visitors) {
        try (var visitor = visitors.english()) {
            visitor.page.route("**/live*", Route::abort);
            visitor.orderForPickUp("memory");

            visitor.pay(visitor.khqr(), "RIGHT");

            visitor.page.locator("main[data-pay-state=PAID]").waitFor();
        }
    }

    private void paysAndSeesIt(Visitor visitor) {
        assertThat(visitor.page.locator("main[data-pay-state=WAITING]")).isVisible();
        assertThat(visitor.khqr()).matches("\\p{ASCII}+");

        visitor.pay(visitor.khqr(), "RIGHT");
        var acknowledged = System.nanoTime();

        assertThat(visitor.page.locator("main[data-pay-state=PAID]")).isVisible(within(Duration.ofSeconds(20)));
        var took = Duration.ofNanos(System.nanoTime() - acknowledged);
        note("From the bank's word to \"paid\" on the page: " + took.toMillis() + " ms (aim: under 2000)");
    }

    /** A machine that does other things as well may be slow: the figure is kept for people to look at, and no test. */
    private static void note(String figure) {
        System.out.println(figure);
        try {
            Files.writeString(Path.of("target", "figures.txt"), figure + System.lineSeparator(),
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocatorAssertions.IsVisibleOptions within(Duration time) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(time.toMillis());
    }

    private long orders() {
        return database.sql("select count(*) from shop_order").query(Long.class).single();
    }
}
