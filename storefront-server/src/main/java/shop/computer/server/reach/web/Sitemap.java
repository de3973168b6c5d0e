package shop.computer.server.reach.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages that search engines are to know, in as many files as it takes: <a href="https://www.sitemaps.org/protocol.html">one holds 50,000
 * addresses at most</a>, and each page has one a language.
 *
 * @param site public address of the shop, without a slash at the end
 * @param most pages a file
 */
record Sitemap(String site, List<Page> pages, int most) {

    static final int MOST = 25_000;
    private static final String KHMER = "/km";

    /** @param path from the root of the English site */
    record Page(String path, @Nullable Instant changed) {}

    int files() {
        return (pages.size() + most - 1) / most;
    }

    /** All pages if they go into one file, else the list of the files. */
    void write(Xml xml) {
        if (files() <= 1) {
            file(1, xml);
            return;
        }
        xml.start("sitemapindex", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        IntStream.rangeClosed(1, files()).forEach(number -> xml.start("sitemap")
                .leaf("loc", site + "/sitemap-" + number + ".xml").end());
    }

    /** @param number from 1 to {@link #files()} */
    void file(int number, Xml xml) {
        xml.start("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9", "xmlns:xhtml",
                "http://www.w3.org/1999/xhtml");
        pages.subList(most * (number - 1), Math.min(most * number, pages.size())).forEach(page -> {
            address("", page, xml);
            address(KHMER, page, xml);
        });
    }

    private void address(String language, Page page, Xml xml) {
        xml.start("url").leaf("loc", site + language + page.path());
        var changed = page.changed();
        if (changed != null) {
            xml.leaf("lastmod", changed.toString());
        }
        alternate("en", site + page.path(), xml);
        alternate("km", site + KHMER + page.path(), xml);
        alternate("x-default", site + page.path(), xml);
        xml.end();
    }

    private static void alternate(String language, String address, Xml xml) {
        xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", address);
    }
}
