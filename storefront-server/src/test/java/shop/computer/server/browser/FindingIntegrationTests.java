package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Finds a product by the keyboard alone, and goes on to its variants and to what fits it. */
@DemoShop
class FindingIntegrationTests {

    @Test
    void choosesASuggestionByTheKeyboard(Visitors visitors) {
        try (var visitor = visitors.english()) {
            visitor.open("/");
            var box = visitor.page.locator("#q");
            var options = visitor.page.locator("#suggestions [role=option]");
            box.fill("990 pro");
            assertThat(options.first()).isVisible();
            assertThat(box).hasAttribute("aria-expanded", "true");

            box.press("ArrowUp");
            assertThat(options.last()).hasAttribute("aria-selected", "true");
            box.press("ArrowDown");
            assertThat(box).not().hasAttribute("aria-activedescendant", Pattern.compile(".+"));
            box.press("Escape");
            assertThat(options).hasCount(0);
            assertThat(box).hasAttribute("aria-expanded", "false");
            assertThat(box).hasValue("990 pro");

            box.fill("990 pro 2 tb");
            var drive = visitor.page.locator("#suggestions .one").first();
            assertThat(drive).isVisible();
            while (!"true".equals(drive.getAttribute("aria-selected"))) {
                box.press("ArrowDown");
            }
            assertThat(box).hasAttribute("aria-activedescendant", drive.getAttribute("id"));
            box.press("Enter");
            visitor.page.waitForURL("**/p/**");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void goesFromAProductToItsVariantsAndToWhatFits(Visitors visitors) {
        try (var visitor = visitors.khmerOnAPhone()) {
            visitor.open("/search?q=samsung+990+pro");
            visitor.page.locator("article h3 a").first().click();
            visitor.page.waitForURL("**/p/**");
            var shown = visitor.page.url();

            visitor.page.locator(".variants a:not([aria-current])").first().click();
            visitor.page.waitForURL(url -> url.contains("/p/") && !url.equals(shown));
            assertThat(visitor.page.locator(".variants [aria-current=page]")).hasCount(1);
            assertThat(visitor.scrollsSideways()).isFalse();

            visitor.open("/p/cpu-amd-0001");
            assertThat(visitor.page.locator("[aria-labelledby=h-fits] article")).not().hasCount(0);
            visitor.page.locator(".share summary").click();
            assertThat(visitor.page.locator(".share a").first()).isVisible();
            assertThat(visitor.faults()).isEmpty();
        }
    }
}
