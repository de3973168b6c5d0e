package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** Prints pages as visitors do. */
@DemoShop
class PrintIntegrationTests {

    @Test
    void printsAProductWithoutWhatCanOnlyBePressed(Visitors visitors) {
        try (var visitor = visitors.khmerOnAPhone()) {
            visitor.goToAProduct("graphics-cards");
            assertThat(visitor.page.locator(".buybar")).isVisible();

            visitor.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(visitor.page.locator("h1")).isVisible();
            assertThat(visitor.page.locator("form#buy .price")).isVisible();
            for (var pressed : new String[]{".buybar", "form#buy .order-row", ".tabs", ".share"}) {
                assertThat(visitor.page.locator(pressed)).isHidden();
            }
        }
    }
}
