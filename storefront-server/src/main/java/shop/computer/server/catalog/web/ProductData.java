package shop.computer.server.catalog.web;

import java.util.Map;
import shop.computer.api.inventory.Grade;
import shop.computer.server.catalog.ProductDetail;
import shop.computer.server.catalog.linked.LinkedData;

/** A product as <a href="https://schema.org/Product">schema.org</a> has it; all it says stands on the page, too. */
final class ProductData {

    private static final String TYPE = "@type";
    private static final String SCHEMA = "https://schema.org/";

    private ProductData() {}

    static Map<String, Object> of(ProductDetail product, LinkedData linked) {
        var card = product.card();
        var address = linked.page("/p/" + card.slug());
        return Map.of(TYPE, "Product", "@id", address, "name", card.name(), "sku", card.sku().value(), "description",
                product.description(), "image", linked.file(product.preview()), "brand",
                Map.of(TYPE, "Brand", "name", card.brand()), "offers",
                Map.of(TYPE, "Offer", "url", address, "price", card.price().amount().toPlainString(), "priceCurrency",
                        card.price().currency().name(), "availability",
                        SCHEMA + (card.available() > 0 ? "InStock" : "OutOfStock"), "itemCondition",
                        SCHEMA + (product.grade() == Grade.NEW ? "NewCondition" : "UsedCondition")));
    }
}
