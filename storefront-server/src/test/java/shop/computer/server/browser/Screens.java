package shop.computer.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes pictures of every page for people to look at: phone and desktop width, both languages, light and dark. Start it by
 * {@code docs/screens} while {@code ./run} serves the shop.
 */
final class Screens {

    private static final Map<String, String> PAGES = Map.ofEntries(Map.entry("home", "/"),
            Map.entry("category", "/c/graphics-cards"), Map.entry("category-2", "/c/graphics-cards?page=2"),
            Map.entry("category-beyond", "/c/graphics-cards?page=99"),
            Map.entry("category-part", "/c/processors-amd-am5"),
            Map.entry("category-sorted", "/c/laptops?sort=price-desc"), Map.entry("product-low", "/p/lap-app-0001"),
            Map.entry("product-out", "/p/lap-asu-0018"), Map.entry("search", "/search?q=rtx"),
            Map.entry("search-empty", "/search?q=zzzz"), Map.entry("search-nothing", "/search?q="),
            Map.entry("search-long", "/search?q=" + "longword".repeat(12)), Map.entry("track", "/track"),
            Map.entry("missing", "/p/no-such-thing"), Map.entry("refused", "/cart/lines"),
            Map.entry("order-closed", "/orders/CS-2611048213"), Map.entry("bank", "/sandbox/bank"),
            Map.entry("bank-wrong", "/sandbox/bank?khqr=abc"), Map.entry("mail", "/sandbox/mail"),
            Map.entry("cart-empty", "/cart"));

    /** Enough of it on the shelf for one walk in each look. */
    private static final String PIECE = "clr-the-0020";

    private final Browser browser;
    private final String base;
    private final Path folder;

    private Screens(Browser browser, String base, Path folder) {
        this.browser = browser;
        this.base = base;
        this.folder = folder;
    }

    /** @param args address of the shop, folder of the pictures */
    public static void main(String[] args) {
        try (var chromium = new Chromium()) {
            var screens = new Screens(chromium.browser(), args[0], Path.of(args[1]));
            for (var width : List.of(390, 1280)) {
                for (var language : List.of("", "/km")) {
                    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        screens.takeAll(width, language, scheme);
                    }
                }
            }
        }
    }

    private void takeAll(int width, String language, ColorScheme scheme) {
        var phone = width < 600;
        var options = new Browser.NewContextOptions().setViewportSize(width, phone ? 844 : 900)
                .setDeviceScaleFactor(phone ? 2 : 1).setIsMobile(phone).setHasTouch(phone)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE);
        var look = width + (language.isEmpty() ? "-en" : "-km") + (scheme == ColorScheme.DARK ? "-dark" : "");
        try (var context = browser.newContext(options)) {
            var page = context.newPage();
            new TreeMap<>(PAGES).forEach((name, path) -> {
                page.navigate(base + language + path);
                take(page, name, look);
            });
            var buyer = new Buyer(page, base + language);
            takeWhatOpens(buyer, look);
            takeASale(buyer, look);
            takeAWrongPayment(buyer, look);
            takeCash(buyer, look);
            takeAMail(buyer, look);
        }
    }

    private record Buyer(Page page, String base) {}

    /** The menu, the list of ways to sort, and a form that found nothing. */
    private void takeWhatOpens(Buyer buyer, String look) {
        var page = buyer.page;
        page.navigate(buyer.base + "/");
        page.locator("[popovertarget=menu]:visible").first().click();
        take(page, "menu", look);
        page.navigate(buyer.base + "/c/laptops");
        page.locator(".menu-of summary").click();
        take(page, "sort", look);
        page.navigate(buyer.base + "/track");
        page.locator("#number").fill("CS-2611048213");
        page.locator("#phone").fill(Visitor.PHONE);
        page.locator("main button.btn.main").click();
        page.locator(".note.bad").waitFor();
        take(page, "track-wrong", look);
    }

    /** The pages that only a sale shows. */
    private void takeASale(Buyer buyer, String look) {
        var page = buyer.page;
        putIntoCart(buyer);
        take(page, "added", look);
        page.navigate(buyer.base + "/cart");
        take(page, "cart", look);
        page.navigate(buyer.base + "/checkout");
        take(page, "checkout", look);
        page.locator("input[name=way][value=province]").check();
        take(page, "checkout-province", look);
        page.locator("form.checkout button.btn.main.wide").click();
        page.locator(".note.bad").waitFor();
        take(page, "checkout-wrong", look);
        placeForPickUp(buyer, "khqr");
        page.waitForURL("**/pay/**");
        take(page, "pay", look);
        pay(buyer, "RIGHT", look);
        page.locator("main[data-pay-state=PAID]").waitFor();
        take(page, "paid", look);
        page.locator("main a.btn.main").click();
        page.waitForURL("**/orders/**");
        take(page, "order", look);
    }

    private void takeAWrongPayment(Buyer buyer, String look) {
        var page = buyer.page;
        putIntoCart(buyer);
        page.navigate(buyer.base + "/checkout");
        placeForPickUp(buyer, "khqr");
        page.waitForURL("**/pay/**");
        pay(buyer, "WRONG_AMOUNT", look);
        page.locator("main[data-pay-state=REVIEW]").waitFor();
        take(page, "pay-review", look);
        page.locator("main a.btn.line.wide").click();
        page.waitForURL("**/orders/**");
        take(page, "order-review", look);
    }

    private void takeCash(Buyer buyer, String look) {
        putIntoCart(buyer);
        buyer.page.navigate(buyer.base + "/checkout");
        placeForPickUp(buyer, "cash");
        buyer.page.waitForURL("**/orders/**");
        take(buyer.page, "order-cash", look);
    }

    private void takeAMail(Buyer buyer, String look) {
        buyer.page.navigate(buyer.base + "/sandbox/mail");
        buyer.page.locator("main li a").first().click();
        buyer.page.waitForURL("**/sandbox/mail/*");
        take(buyer.page, "mail-one", look);
    }

    private void putIntoCart(Buyer buyer) {
        var page = buyer.page;
        page.navigate(buyer.base + "/p/" + PIECE);
        page.locator("form#buy button.btn.main:visible, button.btn.main[form=buy]:visible").first().click();
        page.waitForCondition(() -> page.url().contains("/cart") || page.locator(".toast").isVisible());
    }

    private void placeForPickUp(Buyer buyer, String money) {
        var page = buyer.page;
        page.locator("#name").fill("Chan Test");
        page.locator("#phone").fill(Visitor.PHONE);
        page.locator("#email").fill("chan@example.com");
        page.locator("input[name=way][value=pickup]").check();
        page.locator("input[name=pay][value=" + money + "]").check();
        page.locator("form.checkout button.btn.main.wide").click();
        page.locator("form.checkout [data-place]").click();
    }

    private void pay(Buyer buyer, String how, String look) {
        var bank = buyer.page.context().newPage();
        bank.navigate(buyer.base + "/sandbox/bank");
        bank.locator("#khqr").fill(buyer.page.locator("[data-khqr]").first().getAttribute("data-khqr"));
        bank.locator("form button.btn.main").click();
        bank.locator("button[name=how]").first().waitFor();
        take(bank, "bank-pay", look);
        bank.locator("button[name=how][value=" + how + "]").click();
        bank.locator("li.note.good").first().waitFor();
        take(bank, "bank-" + how.toLowerCase(Locale.ROOT), look);
        bank.close();
    }

    private void take(Page page, String name, String look) {
        page.waitForLoadState();
        page.screenshot(
                new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + look + ".png")).setFullPage(true));
        System.out.println(name + " " + look);
    }
}
