package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Changes a cart as visitors do who are not sure yet. */
@DemoShop
class CartIntegrationTests {

    @Test
    void undoesARemovalByKeyboard(Visitors visitors) {
        try (var visitor = visitors.english()) {
            fill(visitor);
            visitor.page.locator("[data-line] button[value=remove]").focus();
            visitor.page.keyboard().press("Enter");
            assertThat(visitor.page.locator(".undo button")).isFocused();
            assertThat(visitor.page.locator("[data-line]")).hasCount(0);

            visitor.page.keyboard().press("Enter");

            assertThat(visitor.page.locator("[data-line] button[value=remove]")).isFocused();
            assertThat(visitor.page.locator("header [data-cart-count]")).hasText("1");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void savesForLaterAndMovesBackByKeyboard(Visitors visitors) {
        try (var visitor = visitors.english()) {
            fill(visitor);
            visitor.page.locator("[data-line] button[value=save]").focus();
            visitor.page.keyboard().press("Enter");
            assertThat(visitor.page.locator("[data-saved] button[value=back]")).isFocused();
            assertThat(visitor.page.locator("header [data-cart-count]")).isHidden();

            visitor.page.keyboard().press("Enter");

            assertThat(visitor.page.locator("[data-line] button[value=save]")).isFocused();
            assertThat(visitor.page.locator("[data-saved]")).hasCount(0);
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void savesAndUndoesInKhmerOnAPhone(Visitors visitors) {
        try (var visitor = visitors.khmerOnAPhone()) {
            fill(visitor);
            savesAndUndoes(visitor);

            assertThat(visitor.scrollsSideways()).isFalse();
            assertThat(visitor.page.url()).contains("/km/cart");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void savesAndUndoesWithoutScript(Visitors visitors) {
        try (var visitor = visitors.withoutScript()) {
            fill(visitor);
            savesAndUndoes(visitor);
        }
    }

    @Test
    void showsWhatWasLookedAtOnThePageOfTheNextProduct(Visitors visitors) {
        try (var visitor = visitors.english()) {
            visitor.goToAProduct("memory");
            assertThat(visitor.page.locator("#h-seen")).hasCount(0);
            var first = visitor.page.locator("[data-sku]").first().getAttribute("data-sku");

            visitor.goToAProduct("storage");

            assertThat(visitor.page.locator("section[aria-labelledby=h-seen] [data-sku]")).hasAttribute("data-sku",
                    first);
        }
    }

    @Test
    void putsOnePieceIntoTheCartByADoubleClick(Visitors visitors) {
        try (var visitor = visitors.english()) {
            visitor.open("/c/storage?stock=in");
            visitor.page.locator("button.add").first().dblclick();
            assertThat(visitor.page.locator("header [data-cart-count]")).hasText("1");

            visitor.goToAProduct("memory");
            visitor.page.locator("form#buy button.btn.main").dblclick();
            assertThat(visitor.page.locator("header [data-cart-count]")).hasText("2");

            visitor.open("/cart");
            assertThat(visitor.page.locator("header [data-cart-count]")).hasText("2");
            visitor.page.goBack();
            visitor.page.locator("form#buy button.btn.main").click();
            assertThat(visitor.page.locator("header [data-cart-count]")).hasText("3");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    private static void fill(Visitor visitor) {
        visitor.goToAProduct("memory");
        visitor.putIntoCart();
    }

    private static void savesAndUndoes(Visitor visitor) {
        visitor.page.locator("[data-line] button[value=save]").click();
        assertThat(visitor.page.locator("[data-saved]")).hasCount(1);
        visitor.page.locator("[data-saved] button[value=back]").click();
        assertThat(visitor.page.locator("[data-line]")).hasCount(1);
        visitor.page.locator("[data-line] button[value=remove]").click();
        assertThat(visitor.page.locator("[data-line]")).hasCount(0);
        visitor.page.locator(".undo button").click();
        assertThat(visitor.page.locator("[data-line]")).hasCount(1);
    }
}
