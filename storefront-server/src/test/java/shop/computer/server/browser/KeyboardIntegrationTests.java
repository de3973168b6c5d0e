package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who cannot point buys like everybody else. */
@DemoShop
class KeyboardIntegrationTests {

    private static final int MOST_STOPS = 200;
    private static final String FOCUS = "document.activeElement";

    @ParameterizedTest
    @ValueSource(strings = {"", "/km"})
    void buysFromTheFirstPageToThePaidOneByKeysAlone(String language, Visitors visitors) {
        try (var visitor = visitors.of(language, 1280)) {
            visitor.home();
            follow(visitor, "main a[href$='/c/processors']", "**/c/processors");
            follow(visitor, "article:has(button.add) h3 a", "**/p/**");
            goTo(visitor, "button.btn.main");
            visitor.page.keyboard().press("Enter");
            assertThat(visitor.page.locator(".toast")).isVisible();
            follow(visitor, "a[href$='/cart']", "**/cart");
            follow(visitor, "main a[href$='/checkout']", "**/checkout");
            write(visitor, "#name", "Chan Keys");
            write(visitor, "#phone", "012 498 765");
            goTo(visitor, "input[name=way]");
            choose(visitor, "input[name=way][value=pickup]");
            goTo(visitor, "form.checkout button[value=review]");
            visitor.page.keyboard().press("Enter");
            visitor.placeButton().waitFor();
            follow(visitor, "[data-place]", "**/pay/**");

            visitor.pay(visitor.khqr(), "RIGHT");

            assertThat(visitor.page.locator("main[data-pay-state=PAID]"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        }
    }

    private static void follow(Visitor visitor, String what, String address) {
        goTo(visitor, what);
        visitor.page.keyboard().press("Enter");
        visitor.page.waitForURL(address);
    }

    private static void write(Visitor visitor, String field, String text) {
        goTo(visitor, field);
        visitor.page.keyboard().type(text);
    }

    /** One of several that stand for one choice: arrows go through them. */
    private static void choose(Visitor visitor, String option) {
        for (var i = 0; i < MOST_STOPS && !isAt(visitor, option); i++) {
            visitor.page.keyboard().press("ArrowDown");
        }
        assertThat(visitor.page.locator(option)).isChecked();
    }

    /** Goes on from stop to stop; each stop it rests at must be seen to have the focus. */
    private static void goTo(Visitor visitor, String what) {
        for (var i = 0; i < MOST_STOPS && !isAt(visitor, what); i++) {
            visitor.page.keyboard().press("Tab");
        }
        assertThat(isAt(visitor, what)).as("%s can be reached on %s", what, visitor.page.url()).isTrue();
        assertThat(visitor.page.evaluate(FOCUS + ".matches(':focus-visible')")).as("the focus on %s", what)
                .isEqualTo(true);
    }

    private static boolean isAt(Visitor visitor, String what) {
        return (Boolean) visitor.page.evaluate("what => " + FOCUS + ".matches(what)", what);
    }
}
