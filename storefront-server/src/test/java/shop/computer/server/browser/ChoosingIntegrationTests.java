package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Narrows a list by what it offers to choose, and widens it again. */
@DemoShop
class ChoosingIntegrationTests {

    private static final String LIST = "/c/graphics-cards";
    private static final Pattern CHOSEN = Pattern.compile("[?&]brand=ASUS");
    private static final Pattern NOT_CHOSEN = Pattern.compile(LIST + "(\\?((?!brand).)*)?$");
    @Test
    void choosesAndTakesBackWithScript(Visitors visitors) {
        try (var visitor = visitors.english()) {
            visitor.open(LIST);
            var count = count(visitor);
            asus(visitor).click();

            isNarrowed(visitor, count);
            assertThat(asus(visitor)).isFocused();
            takesBack(visitor, count);
            assertThat(visitor.page.locator("#q")).hasAttribute("role", "combobox");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void choosesAndTakesBackWithoutScript(Visitors visitors) {
        try (var visitor = visitors.withoutScript()) {
            visitor.open(LIST);
            var count = count(visitor);
            asus(visitor).check();
            visitor.page.locator("#facet-form button").click();

            isNarrowed(visitor, count);
            takesBack(visitor, count);
        }
    }

    @Test
    void turnsThePicturesOfAProductAndEnlargesOne(Visitors visitors) {
        try (var visitor = visitors.khmerOnAPhone()) {
            visitor.open("/p/gpu-asr-0032");
            visitor.page.locator(".thumbs a").nth(1).click();
            assertThat(visitor.page.locator(".thumbs a").nth(1)).hasAttribute("aria-current", "true");
            assertThat(visitor.page.locator("#pic-2")).isInViewport();

            visitor.page.locator("#pic-2 button.zoom").click();

            assertThat(visitor.page.locator("#zoom-2 img")).isVisible();
            visitor.page.keyboard().press("Escape");
            assertThat(visitor.page.locator("#zoom-2")).isHidden();
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void choosesSeveralThingsInTheSheetOfAPhone(Visitors visitors) {
        try (var visitor = visitors.khmerOnAPhone()) {
            visitor.open(LIST);
            visitor.page.locator(".chip.only-phone").click();
            asus(visitor).click();
            assertThat(chips(visitor)).hasCount(1);
            visitor.page.locator("#facet-form input[name=stock]").click();
            assertThat(chips(visitor)).hasCount(2);
            assertThat(asus(visitor)).isVisible();

            visitor.page.locator("#facets footer button").click();
            visitor.page.waitForURL(CHOSEN);
            assertThat(asus(visitor)).isHidden();
            assertThat(chips(visitor)).hasCount(2);
            assertThat(visitor.scrollsSideways()).isFalse();
            assertThat(visitor.faults()).isEmpty();
        }
    }

    private static void isNarrowed(Visitor visitor, String count) {
        assertThat(visitor.page).hasURL(CHOSEN);
        assertThat(chips(visitor)).hasText("ASUS");
        assertThat(asus(visitor)).isChecked();
        assertThat(visitor.page.locator("main .head [role=status]")).containsText(count + " products");
        assertThat(visitor.page.locator("main article")).hasCount(Integer.parseInt(count));
    }

    /** By the button of the browser, and after the one forward by the chip. */
    private static void takesBack(Visitor visitor, String count) {
        visitor.page.goBack();
        isWide(visitor);
        visitor.page.goForward();
        isNarrowed(visitor, count);
        chips(visitor).click();
        isWide(visitor);
    }

    private static void isWide(Visitor visitor) {
        assertThat(visitor.page).hasURL(NOT_CHOSEN);
        assertThat(chips(visitor)).hasCount(0);
        assertThat(asus(visitor)).not().isChecked();
        assertThat(visitor.page.locator("main article")).hasCount(24);
    }

    private static Locator asus(Visitor visitor) {
        return visitor.page.locator("#facet-form input[name=brand][value=ASUS]");
    }

    private static String count(Visitor visitor) {
        return visitor.page.locator("#facet-form label:has([value=ASUS]) small").innerText();
    }

    private static Locator chips(Visitor visitor) {
        return visitor.page.locator("#list a.chip.on");
    }
}
