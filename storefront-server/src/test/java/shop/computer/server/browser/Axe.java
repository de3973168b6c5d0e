package shop.computer.server.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Looks for what keeps people out of a page, by the rules of WCAG 2.2, A and AA, that <a href="https://github.com/dequelabs/axe-core">axe-core</a> can test. */
final class Axe {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String SCRIPT = script();

    /** A colour that fades into that of the other theme is read halfway, and what waits to be drawn is laid out anew at each question. */
    private static final String STILL = """
            const still = new CSSStyleSheet();
            still.replaceSync('*, ::before, ::after { transition: none !important; content-visibility: visible !important }');
            document.adoptedStyleSheets.push(still);""";

    private static final String RUN = """
            rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})
              .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary)))""";

    private Axe() {}

    /** Needed once, before anything is opened: the script is then there wherever the page goes, which is quicker than to bring it each time. */
    static void addTo(Page page) {
        page.addInitScript(SCRIPT);
        page.addInitScript(STILL);
    }

    /** @return what is wrong and where, one sentence each: in the light all, in the dark colours alone, for a theme changes nothing else */
    static List<String> faults(Page page) {
        page.waitForLoadState();
        var faults = new ArrayList<>(broken(WCAG, page));
        turn(ColorScheme.DARK, page);
        broken(COLOURS, page).forEach(fault -> faults.add("dark " + fault));
        turn(ColorScheme.LIGHT, page);
        return faults;
    }

    @SuppressWarnings("unchecked")
    private static List<String> broken(List<String> rules, Page page) {
        return (List<String>) page.evaluate(RUN, rules);
    }

    private static void turn(ColorScheme scheme, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static String script() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
