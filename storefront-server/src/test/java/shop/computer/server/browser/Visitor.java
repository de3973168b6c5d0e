package shop.computer.server.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** A customer with a browser of their own, who does what customers do. Knows where things stand on the pages; asserts nothing. */
final class Visitor implements AutoCloseable {

    static final String PHONE = "012 345 678";
    /** Subjects of other mails hold longer numbers. */
    private static final Pattern CODE = Pattern.compile("(^|\\D)\\d{6}(\\D|$)");
    private static final Set<String> USED_CODES = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger SERIAL = new AtomicInteger();

    /** What the browser notes when a form comes back with its faults, which is as it should be. */
    private static final String REFUSED_FORM = "status of 422";

    private final BrowserContext context;
    private final String base;
    private final String prefix;
    private final List<String> faults = new ArrayList<>();
    final Page page;

    Visitor(BrowserContext context, String base, String prefix) {
        this.context = context;
        this.base = base;
        this.prefix = prefix;
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains(REFUSED_FORM)) {
                faults.add(message.text() + " on " + message.page().url());
            }
        });
        this.page = context.newPage();
    }

    /** What went wrong in scripts and style sheets so far. */
    List<String> faults() {
        return faults;
    }

    /** @return the status of the answer */
    int open(String path) {
        return Objects.requireNonNull(page.navigate(base + prefix + path)).status();
    }

    void home() {
        open("/");
    }

    /** From the first page by a category to a product that is there. */
    void goToAProduct(String category) {
        home();
        page.locator("main a[href='" + prefix + "/c/" + category + "']").first().click();
        page.locator("article:has(button.add) h3 a").first().click();
        page.waitForURL("**/p/**");
    }

    void putIntoCart() {
        page.locator("form#buy button.btn.main:visible, button.btn.main[form=buy]:visible").first().click();
        page.waitForCondition(() -> page.url().contains("/cart") || page.locator(".toast").isVisible());
        open("/cart");
    }

    void goToCheckout() {
        page.locator("a[href='" + prefix + "/checkout']:visible").first().click();
        page.waitForURL("**/checkout");
    }

    void fillIn(String name, String phone) {
        page.locator("#name").fill(name);
        page.locator("#phone").fill(phone);
    }

    void pickUp() {
        page.locator("input[name=way][value=pickup]").check();
    }

    void deliverInTown() {
        page.locator("input[name=way][value=town]").check();
        page.locator("#district").fill("Chamkar Mon");
        page.locator("#commune").fill("Tuol Tumpung Ti Muoy");
        page.locator("#street").fill("12E, Street 450");
    }

    /** From the form to all of it once more. */
    void goOn() {
        page.locator("form.checkout button.btn.main.wide").click();
    }

    Locator placeButton() {
        return page.locator("form.checkout [data-place]");
    }

    /** A cart with one piece, checked out for pick-up by somebody new, for nobody may have many open orders: ends on the payment page. */
    void orderForPickUp(String category) {
        orderForPickUp(category, "chan@example.com");
    }

    /** The same with a mail address. */
    void orderForPickUp(String category, String email) {
        goToAProduct(category);
        putIntoCart();
        goToCheckout();
        fillInForPickUp(email);
        goOn();
        placeButton().click();
        page.waitForURL("**/pay/**");
    }

    void fillInForPickUp() {
        fillInForPickUp("chan@example.com");
    }

    private void fillInForPickUp(String email) {
        fillIn("Chan Test", "012 400 %03d".formatted(SERIAL.incrementAndGet()));
        page.locator("#email").fill(email);
        pickUp();
    }

    /** On the page that asks for an address. */
    void signIn(String email) {
        page.locator("main #email").fill(email);
        page.locator("main form button.btn.main").click();
        typeCode(email);
    }

    /** On the page that asks for the code; waits for a mail to this address that nobody has used, and reads it in a tab of its own. */
    void typeCode(String email) {
        page.locator("#code").waitFor();
        var mails = context.newPage();
        var subject = mails.locator("li.panel:has-text('" + email + "') h2 a")
                .filter(new Locator.FilterOptions().setHasText(CODE)).first();
        page.waitForCondition(() -> {
            mails.navigate(base + "/sandbox/mail");
            return subject.isVisible() && !USED_CODES.contains(subject.innerText());
        });
        USED_CODES.add(subject.innerText());
        var code = subject.innerText().replaceAll("\\D", "");
        mails.close();
        page.locator("#code").fill(code);
        page.locator("form[action$='/login/code'] button").click();
    }

    String khqr() {
        return page.locator("[data-khqr]").first().getAttribute("data-khqr");
    }

    String order() {
        return page.locator("[data-order]").first().getAttribute("data-order");
    }

    BigDecimal total() {
        return new BigDecimal(page.locator(".total [data-usd]").last().getAttribute("data-usd"));
    }

    String payState() {
        return page.locator("main[data-pay-state]").getAttribute("data-pay-state");
    }

    /** Pays in the sandbox bank, in a tab of its own. {@code how} is the value of the button there. */
    void pay(String khqr, String how) {
        var bank = context.newPage();
        bank.navigate(base + "/sandbox/bank");
        bank.locator("#khqr").fill(khqr);
        bank.locator("form button.btn.main").click();
        bank.locator("button[name=how][value=" + how + "]").click();
        bank.locator("li.note.good").first().waitFor();
        bank.close();
    }

    /** On the payment page, which without script changes only when it is asked for again. */
    void waitUntilPaid(Duration patience) {
        var again = page.locator("[data-look-again]");
        until(() -> {
            if (again.isVisible()) {
                again.click();
            }
            return payState().equals("PAID");
        }, patience);
    }

    /** What the bank's books say about a code: the hash of each payment, oldest first. */
    List<String> hashes(String khqr) {
        var bank = context.newPage();
        bank.navigate(base + "/sandbox/bank");
        bank.locator("#khqr").fill(khqr);
        bank.locator("form button.btn.main").click();
        bank.locator("li.note.good").first().waitFor();
        var hashes = bank.locator("li.note.good .tiny").allInnerTexts();
        bank.close();
        return hashes;
    }

    /** Waits for something that happens elsewhere. */
    void until(BooleanSupplier happened, Duration patience) {
        page.waitForCondition(happened, new Page.WaitForConditionOptions().setTimeout(patience.toMillis()));
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    /** The second stands right of the first, and both are to be seen at once. */
    boolean beside(String first, String second) {
        var left = page.locator(first).boundingBox();
        var right = page.locator(second).boundingBox();
        return right.x >= left.x + left.width && Math.abs(right.y - left.y) < page.viewportSize().height;
    }

    /** The widest thing on the page sticks out to the side. */
    boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        context.close();
    }
}
