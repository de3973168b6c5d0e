package shop.computer.server.reach.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.Sku;
import shop.computer.api.catalog.SalePrice;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.price.PriceDesk;

/** All products for the catalogues of Google Merchant Center and Facebook, which both read the same XML; in Khmer below {@code /km}. */
@RestController
class FeedPages {

    /** So many products are read at once, and no more are in memory. */
    private static final int PART = 1_000;
    private static final int PAGE_OF_PRICES = 200;

    private final Catalog catalog;
    private final PriceDesk prices;
    private final MessageSource texts;
    private final Clock clock;
    private final String site;

    FeedPages(Catalog catalog, PriceDesk prices, MessageSource texts, Clock clock,
            @Value("${shop.public-url}") String publicUrl) {
        this.catalog = catalog;
        this.prices = prices;
        this.texts = texts;
        this.clock = clock;
        site = publicUrl.replaceFirst("/$", "");
    }

    @GetMapping("/feeds/products.xml")
    void products(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        var sales = sales();
        var home = site + request.getContextPath();
        var skus = catalog.skus();
        SearchEnginePages.write(response, xml -> {
            xml.start("rss", "version", "2.0", "xmlns:g", "http://base.google.com/ns/1.0").start("channel")
                    .leaf("title", text("layout.shop", locale)).leaf("link", home + "/")
                    .leaf("description", text("layout.description", locale));
            for (int from = 0; from < skus.size(); from += PART) {
                catalog.offers(skus.subList(from, Math.min(from + PART, skus.size())))
                        .forEach(offer -> new FeedItem(offer, sales.get(offer.card().sku())).write(site, home, xml));
            }
        });
    }

    /** Those that run now. */
    private Map<Sku, SalePrice> sales() {
        var now = clock.instant();
        var running = new HashMap<Sku, SalePrice>();
        String cursor = null;
        do {
            var page = prices.page(cursor, PAGE_OF_PRICES);
            page.items().forEach(product -> product.sales().stream().filter(sale -> !sale.startsAt().isAfter(now))
                    .findFirst().ifPresent(sale -> running.put(product.sku(), sale)));
            cursor = page.next();
        } while (cursor != null);
        return running;
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
