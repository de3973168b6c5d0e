package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** Keeps a wish as visitors do. */
@DemoShop
class WishListIntegrationTests {

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
    void keepsAWishInEnglish() {
        try (var visitor = visitor(Visitor::english)) {
            wishes(visitor);

            assertThat(visitor.page.locator("header [data-wish-count]")).hasText("1");
            sharesAndMoves(visitor);
        }
    }

    @Test
    void keepsAWishInKhmerOnAPhone() {
        try (var visitor = visitor(Visitor::khmerOnAPhone)) {
            wishes(visitor);

            assertThat(visitor.scrollsSideways()).isFalse();
            sharesAndMoves(visitor);
            assertThat(visitor.heading()).containsPattern("\\p{IsKhmer}");
        }
    }

    @Test
    void keepsAWishWithoutScript() {
        try (var visitor = visitor(Visitor::withoutScript)) {
            visitor.goToAProduct("memory");
            visitor.page.locator("#wish").click();
            visitor.page.waitForURL("**/wishlist?note=added");

            assertThat(visitor.page.locator("[data-wish]")).hasCount(1);
            sharesAndMoves(visitor);
        }
    }

    /** Presses the heart by keyboard; the focus stays on it. */
    private static void wishes(Visitor visitor) {
        visitor.goToAProduct("graphics-cards");
        visitor.page.locator("#wish").focus();
        visitor.page.keyboard().press("Enter");
        assertThat(visitor.page.locator("#wish[aria-pressed=true]")).isFocused();
        visitor.page.locator(".toast a").click();
        visitor.page.waitForURL("**/wishlist");
        assertThat(visitor.page.locator("[data-wish]")).hasCount(1);
    }

    private static void sharesAndMoves(Visitor visitor) {
        visitor.page.locator("button[value=start]").click();
        visitor.page.waitForURL("**/wishlist?note=shared");
        assertThat(visitor.page.locator("#link").inputValue()).contains("/wishlist/");
        visitor.page.locator("[data-wish] .btn").click();
        visitor.page.waitForURL("**/wishlist?note=moved");
        assertThat(visitor.page.locator("[data-wish]")).hasCount(0);
        assertThat(visitor.faults()).isEmpty();
    }

    private Visitor visitor(BiFunction<Browser, String, Visitor> maker) {
        return maker.apply(chromium.browser(), "http://localhost:" + port);
    }
}
