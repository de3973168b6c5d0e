package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keeps a wish as visitors do. */
@DemoShop
class WishListIntegrationTests {

    @Test
    void keepsAWishInEnglish(Visitors visitors) {
        try (var visitor = visitors.english()) {
            wishes(visitor);

            assertThat(visitor.page.locator("header [data-wish-count]")).hasText("1");
            sharesAndMoves(visitor);
        }
    }

    @Test
    void keepsAWishInKhmerOnAPhone(Visitors visitors) {
        try (var visitor = visitors.khmerOnAPhone()) {
            wishes(visitor);

            assertThat(visitor.scrollsSideways()).isFalse();
            sharesAndMoves(visitor);
            assertThat(visitor.heading()).containsPattern("\\p{IsKhmer}");
        }
    }

    @Test
    void keepsAWishWithoutScript(Visitors visitors) {
        try (var visitor = visitors.withoutScript()) {
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
}
