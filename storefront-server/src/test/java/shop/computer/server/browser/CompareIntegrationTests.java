package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Puts products side by side as visitors do. */
@DemoShop
class CompareIntegrationTests {

    private static final String ALIKE = ".versus tbody ~ tbody tr:has(td):not(.differs)";
    @Test
    void comparesInEnglish(Visitors visitors) {
        try (var visitor = visitors.english()) {
            choosesTwo(visitor);

            assertThat(visitor.heading()).isEqualTo("Compare products");
            staysOnTheButton(visitor);
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void comparesInKhmerOnAPhone(Visitors visitors) {
        try (var visitor = visitors.khmerOnAPhone()) {
            choosesTwo(visitor);

            assertThat(visitor.heading()).containsPattern("\\p{IsKhmer}");
            assertThat(visitor.scrollsSideways()).isFalse();
            staysOnTheButton(visitor);
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void comparesWithoutScript(Visitors visitors) {
        try (var visitor = visitors.withoutScript()) {
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
}
