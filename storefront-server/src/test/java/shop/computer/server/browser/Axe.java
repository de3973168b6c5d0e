package shop.computer.server.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Looks for what keeps people out of a page, by the rules of WCAG 2.2, A and AA, that <a href="https://github.com/dequelabs/axe-core">axe-core</a> can test. */
final class Axe {

    private static final String SCRIPT = script();
    private static final String RUN = """
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations']})
              .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary)))""";

    private Axe() {}

    /** @return what is wrong and where, one sentence each */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        page.waitForLoadState();
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
