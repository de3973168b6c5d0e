package shop.computer.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * Lets visitors into the shop, each with a browser of their own. Tests ask for it by a parameter.
 *
 * @param shop its address, without the last slash
 */
record Visitors(Browser chromium, String shop) {

    Visitor english() {
        return visitor(still().setViewportSize(1280, 900).setLocale("en-US"), "");
    }

    /** @param prefix of the language in addresses */
    Visitor of(String prefix, int width) {
        return visitor(still().setViewportSize(width, 900), prefix);
    }

    Visitor khmerOnAPhone() {
        return visitor(still().setViewportSize(360, 740).setLocale("km-KH").setIsMobile(true).setHasTouch(true),
                "/km");
    }

    Visitor withoutScript() {
        return visitor(still().setViewportSize(1280, 900).setJavaScriptEnabled(false), "");
    }

    private Visitor visitor(Browser.NewContextOptions options, String prefix) {
        return new Visitor(chromium.newContext(options), shop, prefix);
    }

    /** Without movements, which lie over the page for a moment and take clicks away. */
    private static Browser.NewContextOptions still() {
        return new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    }
}
