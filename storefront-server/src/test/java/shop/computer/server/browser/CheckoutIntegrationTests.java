package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing that was typed into the checkout is lost on the way. */
@DemoShop
class CheckoutIntegrationTests {

    @Test
    void goesOnInTheOtherLanguageInTheMiddle(Visitors visitors) {
        try (var visitor = visitors.english()) {
            changesTheLanguageTwice(visitor);
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void goesOnInTheOtherLanguageWithoutScript(Visitors visitors) {
        try (var visitor = visitors.withoutScript()) {
            changesTheLanguageTwice(visitor);
        }
    }

    @Test
    void goesOnToTheReviewByEnterInAField(Visitors visitors) {
        try (var visitor = visitors.english()) {
            beginCheckout(visitor);
            visitor.fillIn("Chan Both", Visitor.PHONE);

            visitor.page.locator("#street").press("Enter");

            assertThat(visitor.placeButton()).isVisible();
            assertThat(visitor.page.locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void keepsTheNoteWhenAnAddressOfTheAccountIsChosen(Visitors visitors) {
        try (var visitor = visitors.english()) {
            visitor.open("/login");
            visitor.signIn("addresses@example.com");
            visitor.page.waitForURL("**/account");
            keepAddress(visitor, "Daun Penh");
            keepAddress(visitor, "Toul Kork");
            beginCheckout(visitor);

            visitor.page.locator("#kept button").last().click();

            assertThat(visitor.page.locator("#kept [aria-current=true]")).containsText("Toul Kork");
            assertThat(visitor.page.locator("#district")).hasValue("Toul Kork");
            assertThat(visitor.page.locator("#note")).hasValue("Ring twice");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    /** On the form with a number that is not finished, and on the review. */
    private static void changesTheLanguageTwice(Visitor visitor) {
        beginCheckout(visitor);
        visitor.fillIn("Chan Both", "012 34");

        visitor.page.locator("header .lang").click();

        assertThat(visitor.page.locator("html")).hasAttribute("lang", "km");
        assertThat(visitor.page.locator("#name")).hasValue("Chan Both");
        assertThat(visitor.page.locator("#phone")).hasValue("012 34");
        assertThat(visitor.page.locator("#street")).hasValue("12E, Street 450");
        assertThat(visitor.page.locator("#note")).hasValue("Ring twice");
        assertThat(visitor.page.locator("[aria-invalid]")).hasCount(0);

        visitor.page.locator("#phone").fill(Visitor.PHONE);
        visitor.goOn();
        assertThat(visitor.placeButton()).isVisible();
        visitor.page.locator("header .lang").click();

        assertThat(visitor.page.locator("html")).hasAttribute("lang", "en");
        assertThat(visitor.placeButton()).isVisible();
        assertThat(visitor.page.locator("main")).containsText("Ring twice");
    }

    private static void beginCheckout(Visitor visitor) {
        visitor.goToAProduct("memory");
        visitor.putIntoCart();
        visitor.goToCheckout();
        visitor.deliverInTown();
        visitor.page.locator("#note").fill("Ring twice");
    }

    private static void keepAddress(Visitor visitor, String district) {
        visitor.open("/account/address");
        visitor.page.locator("#province").selectOption("KH-12");
        visitor.page.locator("#district").fill(district);
        visitor.page.locator("#commune").fill("Phsar Thmei");
        visitor.page.locator("#street").fill("Street 130");
        visitor.page.locator("main button.btn.main").click();
        visitor.page.waitForURL("**/account/details");
    }
}
