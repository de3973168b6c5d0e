package shop.computer.server.reach.web;

import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.catalog.SalePrice;
import shop.computer.api.inventory.Grade;
import shop.computer.server.catalog.ProductOffer;
import shop.computer.server.catalog.category.CategoryNode;

/**
 * A product as <a href="https://support.google.com/merchants/answer/7052112">Google Merchant Center</a> wants it. Google's own category is left to
 * Google, which finds it by itself; the shop's stands in {@code product_type}.
 *
 * @param sale that runs now
 */
record FeedItem(ProductOffer offer, @Nullable SalePrice sale) {

    private static final int LONGEST_TITLE = 150;

    /** @param home public address of the shop in the language of the feed */
    void write(String site, String home, Xml xml) {
        var card = offer.card();
        xml.start("item").leaf("g:id", card.sku().value()).leaf("g:title", title())
                .leaf("g:description", offer.description().isBlank() ? card.name() : offer.description())
                .leaf("g:link", home + "/p/" + card.slug()).leaf("g:image_link", site + offer.preview())
                .leaf("g:availability", card.available() > 0 ? "in_stock" : "out_of_stock")
                .leaf("g:price", price(card.tag().list())).leaf("g:brand", card.brand())
                .leaf("g:condition", condition(offer.grade()))
                .leaf("g:identifier_exists", "no") // the shop keeps no number of the maker
                .leaf("g:product_type",
                        offer.path().stream().map(CategoryNode::name).collect(Collectors.joining(" > ")));
        if (card.tag().isOnSale()) {
            xml.leaf("g:sale_price", price(card.price()));
            if (sale != null && sale.endsAt() != null) {
                xml.leaf("g:sale_price_effective_date", sale.startsAt().truncatedTo(ChronoUnit.SECONDS) + "/"
                        + sale.endsAt().truncatedTo(ChronoUnit.SECONDS));
            }
        }
        xml.end();
    }

    private String title() {
        var name = offer.card().name();
        return name.length() <= LONGEST_TITLE ? name : name.substring(0, LONGEST_TITLE).strip();
    }

    private static String price(Money price) {
        return price.amount().toPlainString() + " " + price.currency();
    }

    private static String condition(Grade grade) {
        return grade == Grade.NEW ? "new" : "used";
    }
}
