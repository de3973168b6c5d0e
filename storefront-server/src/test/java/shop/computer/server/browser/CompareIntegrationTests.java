package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** Puts products side by side as visitors do. */
@DemoShop
class CompareIntegrationTests {

    private static final String ALIKE = ".versus tbody ~ tbody tr:has(td):not(.differs)";
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
    void comparesInEnglish() {
        try (var visitor = visitor(Visitor::english)) {
            choosesTwo(visitor);

            assertThat(visitor.heading()).isEqualTo("Compare products");
            staysOnTheButton(visitor);
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void comparesInKhmerOnAPhone() {
        try (var visitor = visitor(Visitor::khmerOnAPhone)) {
            choosesTwo(visitor);

            assertThat(visitor.heading()).containsPattern("\\p{IsKhmer}");
            assertThat(visitor.scrollsSideways()).isFalse();
            staysOnTheButton(visitor);
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void comparesWithoutScript() {
        try (var visitor = visitor(Visitor::withoutScript)) {
            visitor.open("/c/graphics-cards");
            visitor.page.locator("button.scales").nth(0).click();
            visitor.page.waitForURL("**/compare?sku=*");
            visitor.open("/c/graphics-cards");
            visitor.page.locator("button.scales").nth(1).click();
            visitor.page.waitForURL("**/compare?sku=*&sku=*");

            assertThat(visitor.page.locator(".versus thead [data-sku]")).hasCount(2);
            visitor.page.locator("#only").click();
            visitor.page.waitForURL("**only=differences");
            assertThat(visitor.page.locator(".versus tr.differs")).not().hasCount(0);
            assertThat(visitor.page.locator(ALIKE)).hasCount(0);
        }
    }

    private static void choosesTwo(Visitor visitor) {
        visitor.open("/c/graphics-cards");
        assertThat(visitor.page.locator("#tray")).isHidden();
        visitor.page.locator("button.scales").nth(0).click();
        assertThat(visitor.page.locator("#tray")).containsText("1");
        visitor.page.locator("button.scales").nth(1).click();
        assertThat(visitor.page.locator("#tray")).containsText("2");
        visitor.open("/c/processors");
        visitor.page.locator("button.scales").first().click();
        assertThat(visitor.page.locator(".toast[role=alert]")).isVisible();
        assertThat(visitor.page.locator("#tray")).containsText("2");

        visitor.page.locator("#tray").click();
        visitor.page.waitForURL("**/compare?sku=*&sku=*");
        assertThat(visitor.page.locator(".versus thead [data-sku]")).hasCount(2);
    }

    private static void staysOnTheButton(Visitor visitor) {
        visitor.page.locator("#only").focus();
        visitor.page.keyboard().press("Enter");
        visitor.page.waitForURL("**only=differences");
        assertThat(visitor.page.locator("#only[aria-current]")).isFocused();
        assertThat(visitor.page.locator(ALIKE)).hasCount(0);
    }

    private Visitor visitor(BiFunction<Browser, String, Visitor> maker) {
        return maker.apply(chromium.browser(), "http://localhost:" + port);
    }
}
