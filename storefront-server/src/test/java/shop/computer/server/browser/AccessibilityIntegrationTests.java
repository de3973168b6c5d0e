package shop.computer.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.server.WritesBooksByHand;

/** Each kind of page that a customer can reach, as each of them may look. */
@DemoShop
@WritesBooksByHand("lets the time of a payment run out at once")
class AccessibilityIntegrationTests {

    private static final List<String> PAGES = List.of("/", "/c/graphics-cards", "/c/graphics-cards?stock=in&brand=ASUS",
            "/search?q=rtx", "/search?q=zzzz", "/p/lap-app-0001", "/p/lap-asu-0018", "/cart", "/compare", "/wishlist",
            "/track", "/login", "/about", "/contact", "/delivery", "/warranty", "/privacy", "/offline",
            "/orders/CS-2611048213", "/sandbox/bank", "/sandbox/mail");

    /** Not there, not to be asked for, not to be read, broken, and without a database: each failure is met at another place. */
    private static final Map<String, Integer> FAILURES = Map.of("/p/no-such-thing", 404, "/pay/CS-1/picture", 405,
            "/track?number=%FF", 400, "/probe-page/broken", 500, "/probe-page/busy", 503);
    private static final int MORE_THAN_A_FORM_MAY_HAVE = 17_000_000;
    private static final String FORWARDED = "X-Forwarded-For";
    private static final String NETWORK = "203.0.113.7";

    private final List<String> faults = new ArrayList<>();

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"'', 390", "/km, 1280"}) // what a language or a width may break depends on no other
    void keepsNobodyOut(String language, int width, Visitors visitors) throws IOException {
        try (var visitor = visitors.of(language, width)) {
            Axe.addTo(visitor.page);
            PAGES.forEach(path -> {
                visitor.open(path);
                look(visitor.page);
            });
            meetsFailures(visitor);
            looksAround(visitor);
            wishes(visitor);
            buysAndPays(visitor);
            letsTheTimeRunOut(visitor);
            showsAPicture(visitor);
            paysTooLittle(visitor);
            signsIn(visitor, "axe-%s@example.com".formatted(width));
            paysAtTheCounter(visitor);
            visitor.open("/account");
            visitor.page.locator("main [data-order]").waitFor();
            look(visitor.page);
            asksTooOften(visitor);
        }

        assertThat(faults).isEmpty();
    }

    private void meetsFailures(Visitor visitor) {
        FAILURES.forEach((path, status) -> {
            assertThat(visitor.open(path)).as(path).isEqualTo(status);
            look(visitor.page);
        });
    }

    private void looksAround(Visitor visitor) {
        visitor.home();
        visitor.page.locator("[popovertarget=menu]:visible").first().click();
        look(visitor.page);
        visitor.open("/c/graphics-cards");
        for (var card : List.of(0, 1)) {
            visitor.page.waitForResponse("**/compare",
                    () -> visitor.page.locator("button.scales").nth(card).click());
        }
        look(visitor.page);
        visitor.open("/compare");
        look(visitor.page);
        tracks(visitor);
        visitor.page.locator(".note.bad").waitFor();
        look(visitor.page);
    }

    private static void tracks(Visitor visitor) {
        visitor.open("/track");
        visitor.page.locator("#number").fill("CS-2611048213");
        visitor.page.locator("#phone").fill(Visitor.PHONE);
        visitor.page.locator("main button.btn.main").click();
    }

    /** Ends with a list that others can see. */
    private void wishes(Visitor visitor) {
        visitor.goToAProduct("graphics-cards");
        visitor.page.locator("#wish").click();
        visitor.page.locator(".toast a").waitFor();
        look(visitor.page);
        visitor.open("/wishlist");
        look(visitor.page);
        visitor.page.locator("button[value=start]").click();
        visitor.page.waitForURL("**/wishlist?note=shared");
        look(visitor.page);
        var link = visitor.page.locator("#link").inputValue();
        visitor.page.context().clearCookies();
        visitor.page.navigate(link);
        look(visitor.page);
    }

    private void buysAndPays(Visitor visitor) {
        visitor.goToAProduct("memory");
        visitor.putIntoCart();
        look(visitor.page);
        visitor.page.locator("[data-line] button[value=save]").click();
        visitor.page.locator("[data-saved]").waitFor();
        look(visitor.page);
        visitor.page.locator("[data-saved] button[value=back]").click();
        visitor.page.locator("[data-line]").waitFor();
        visitor.page.locator("form.coupon summary").click();
        visitor.page.locator("#coupon-code").fill("NOSUCHCODE");
        visitor.page.locator("#coupon-use").click();
        visitor.page.locator("#coupon-e").waitFor();
        look(visitor.page);
        visitor.goToCheckout();
        look(visitor.page);
        visitor.goOn();
        visitor.page.locator(".note.bad").first().waitFor();
        look(visitor.page);
        visitor.fillInForPickUp();
        visitor.goOn();
        visitor.placeButton().waitFor();
        look(visitor.page);
        visitor.placeButton().click();
        visitor.page.waitForURL("**/pay/**");
        look(visitor.page);
        visitor.pay(visitor.khqr(), "RIGHT");
        visitor.page.locator("main[data-pay-state=PAID]").waitFor();
        look(visitor.page);
        visitor.page.locator("main a.btn.main").click();
        visitor.page.waitForURL("**/orders/**");
        look(visitor.page);
        visitor.page.locator("a[href*='/paper']").first().click();
        visitor.page.waitForURL("**/paper*");
        look(visitor.page);
        visitor.open("/sandbox/mail");
        visitor.page.locator("main li a").first().click();
        look(visitor.page);
    }

    private void letsTheTimeRunOut(Visitor visitor) {
        visitor.orderForPickUp("storage");
        var past = Timestamp.from(Instant.now().minusSeconds(300));
        database.sql("update payment_request set expires_at = ?, next_check_at = ? where order_number = ?")
                .params(past, past, visitor.order()).update();

        visitor.page.locator("main[data-pay-state=EXPIRED]").waitFor();
        look(visitor.page);
    }

    /** On a page that asks for one: first what is no picture, then what is too large. */
    private void showsAPicture(Visitor visitor) throws IOException {
        visitor.page.locator("details:has(#proof) summary").click();
        sendPicture(new byte[1], visitor);
        visitor.page.locator("#proof [role=alert]").waitFor();
        look(visitor.page);
        sendPicture(new byte[MORE_THAN_A_FORM_MAY_HAVE], visitor);
        visitor.page.waitForURL("**/picture*");
        look(visitor.page);
    }

    private void sendPicture(byte[] bytes, Visitor visitor) throws IOException {
        visitor.page.locator("#proof input[type=file]")
                .setInputFiles(Files.write(folder.resolve("picture.jpg"), bytes));
        visitor.page.locator("#proof button").click();
    }

    private void paysTooLittle(Visitor visitor) {
        visitor.orderForPickUp("storage");
        visitor.pay(visitor.khqr(), "WRONG_AMOUNT");
        visitor.page.locator("main[data-pay-state=REVIEW]").waitFor();
        look(visitor.page);
        visitor.page.locator("main a.btn.line.wide").click();
        visitor.page.waitForURL("**/orders/**");
        look(visitor.page);
    }

    private void paysAtTheCounter(Visitor visitor) {
        visitor.goToAProduct("storage");
        visitor.putIntoCart();
        visitor.goToCheckout();
        visitor.fillInForPickUp();
        visitor.page.locator("input[name=pay][value=cash]").check();
        visitor.goOn();
        visitor.placeButton().click();
        visitor.page.waitForURL("**/orders/**");
        look(visitor.page);
    }

    private void signsIn(Visitor visitor, String email) {
        visitor.open("/login");
        visitor.page.locator("main #email").fill(email);
        visitor.page.locator("main form button.btn.main").click();
        visitor.page.locator("#code").waitFor();
        look(visitor.page);
        visitor.typeCode(email);
        visitor.page.waitForURL("**/account");
        look(visitor.page);
        visitor.open("/account/address");
        visitor.page.locator("main button.btn.main").click();
        visitor.page.locator("#district-e").waitFor();
        look(visitor.page);
        visitor.open("/account/details");
        look(visitor.page);
    }

    /** From a network of its own, or everybody would be sent away. */
    private void asksTooOften(Visitor visitor) {
        visitor.page.setExtraHTTPHeaders(Map.of(FORWARDED, NETWORK));
        visitor.open("/track");
        for (var i = 0; i < DemoShop.MOST_TRACKED; i++) {
            visitor.page.request().post(visitor.page.url(), RequestOptions.create().setHeader(FORWARDED, NETWORK));
        }
        visitor.page.waitForResponse(answer -> answer.status() == 429, () -> tracks(visitor));
        visitor.page.locator("main .empty").waitFor();
        look(visitor.page);
    }

    private void look(Page page) {
        Axe.faults(page).forEach(fault -> faults.add(page.url() + " " + fault));
    }
}
