package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** Prints pages as visitors do. */
@DemoShop
class PrintIntegrationTests {

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
    void printsAProductWithoutWhatCanOnlyBePressed() {
        try (var visitor = Visitor.khmerOnAPhone(chromium.browser(), "http://localhost:" + port)) {
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
