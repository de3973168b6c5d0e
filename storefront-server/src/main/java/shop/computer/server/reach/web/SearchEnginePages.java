package shop.computer.server.reach.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.category.CategoryNode;
import shop.computer.server.page.ShopPage;

/** What search engines ask for first: what to leave alone, and where the pages are. */
@RestController
class SearchEnginePages {

    static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private static final String XML = "application/xml;charset=UTF-8";

    private final Catalog catalog;
    private final String site;

    SearchEnginePages(Catalog catalog, @Value("${shop.public-url}") String publicUrl) {
        this.catalog = catalog;
        site = publicUrl.replaceFirst("/$", "");
    }

    /** Pages that are only not to be found in a search are not named here: whoever may not read them cannot know it. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).cacheControl(AN_HOUR).body("""
                User-agent: *
                Disallow: /api/
                Disallow: /sandbox/
                Disallow: /search/suggestions
                Disallow: /km/search/suggestions

                Sitemap: %s/sitemap.xml
                """.formatted(site));
    }

    @GetMapping("/sitemap.xml")
    void sitemap(HttpServletResponse response) throws IOException {
        write(response, sitemap()::write);
    }

    @GetMapping("/sitemap-{number:\\d{1,4}}.xml")
    void file(@PathVariable int number, HttpServletResponse response) throws IOException {
        var sitemap = sitemap();
        if (number < 1 || number > sitemap.files()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        write(response, xml -> sitemap.file(number, xml));
    }

    private Sitemap sitemap() {
        var categories = catalog.tree().stream().flatMap(SearchEnginePages::withChildren)
                .filter(node -> node.products() > 0).map(node -> new Sitemap.Page("/c/" + node.slug(), null));
        var products = catalog.addresses().stream()
                .map(product -> new Sitemap.Page("/p/" + product.slug(), product.since()));
        var texts = Arrays.stream(ShopPage.values()).map(page -> new Sitemap.Page("/" + page.word(), null));
        return new Sitemap(site, Stream.of(Stream.of(new Sitemap.Page("/", null)), texts, categories, products)
                .flatMap(pages -> pages).toList(), Sitemap.MOST);
    }

    private static Stream<CategoryNode> withChildren(CategoryNode node) {
        return Stream.concat(Stream.of(node), node.children().stream());
    }

    static void write(HttpServletResponse response, Consumer<Xml> writer) throws IOException {
        response.setContentType(XML);
        response.setHeader(HttpHeaders.CACHE_CONTROL, AN_HOUR.getHeaderValue());
        var xml = Xml.to(response.getOutputStream());
        writer.accept(xml);
        xml.finish();
    }
}
