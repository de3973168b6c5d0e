package shop.computer.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes pictures of every page for people to look at: phone and desktop width, both languages, light and dark. Start it by
 * {@code docs/screens} while {@code ./run} serves the shop.
 */
final class Screens {

    private static final Map<String, String> PAGES = Map.of("home", "/", "category", "/c/graphics-cards", "category-2",
            "/c/graphics-cards?page=2", "search", "/search?q=rtx", "search-empty", "/search?q=zzzz", "track", "/track",
            "missing",
            "/p/no-such-thing", "bank", "/sandbox/bank", "mail", "/sandbox/mail", "cart-empty", "/cart");

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
        var options = new Browser.NewContextOptions().setViewportSize(width, width < 600 ? 844 : 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE);
        var look = width + (language.isEmpty() ? "-en" : "-km") + (scheme == ColorScheme.DARK ? "-dark" : "");
        try (var context = browser.newContext(options)) {
            var page = context.newPage();
            new TreeMap<>(PAGES).forEach((name, path) -> {
                page.navigate(base + language + path);
                take(page, name, look);
            });
            takeASale(new Buyer(page, base + language), look);
        }
    }

    private record Buyer(Page page, String base) {}

    /** The pages that only a sale shows. */
    private void takeASale(Buyer buyer, String look) {
        var page = buyer.page;
        page.navigate(buyer.base + "/c/cases");
        page.locator("article:has(button.add) h3 a").first().click();
        page.waitForURL("**/p/**");
        take(page, "product", look);
        page.locator("form#buy button.btn.main:visible, button.btn.main[form=buy]:visible").first().click();
        page.waitForCondition(() -> page.url().contains("/cart") || page.locator(".toast").isVisible());
        take(page, "added", look);
        page.navigate(buyer.base + "/cart");
        take(page, "cart", look);
        page.navigate(buyer.base + "/checkout");
        take(page, "checkout", look);
        page.locator("form.checkout button.btn.main.wide").click();
        take(page, "checkout-wrong", look);
        page.locator("#name").fill("Chan Test");
        page.locator("#phone").fill(Visitor.PHONE);
        page.locator("input[name=way][value=pickup]").check();
        page.locator("form.checkout button.btn.main.wide").click();
        page.waitForURL("**/pay/**");
        take(page, "pay", look);
        pay(buyer, look);
        take(page, "paid", look);
        page.locator("main a.btn.main").click();
        page.waitForURL("**/orders/**");
        take(page, "order", look);
    }

    private void pay(Buyer buyer, String look) {
        var bank = buyer.page.context().newPage();
        bank.navigate(buyer.base + "/sandbox/bank");
        bank.locator("#khqr").fill(buyer.page.locator("[data-khqr]").first().getAttribute("data-khqr"));
        bank.locator("form button.btn.main").click();
        take(bank, "bank-pay", look);
        bank.locator("button[name=how][value=RIGHT]").click();
        bank.close();
        buyer.page.locator("main[data-pay-state=PAID]").waitFor();
    }

    private void take(Page page, String name, String look) {
        page.waitForLoadState();
        page.screenshot(
                new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + look + ".png")).setFullPage(true));
        System.out.println(name + " " + look);
    }
}
