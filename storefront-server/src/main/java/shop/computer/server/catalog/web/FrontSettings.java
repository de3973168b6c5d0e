package shop.computer.server.catalog.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import shop.computer.api.Sku;
import shop.computer.server.catalog.Showcase;

/**
 * What the front page shows, {@code shop.front} in the settings.
 *
 * @param hero SKUs shown large together, back to front; the second is spoken of
 * @param shelves slugs of the categories of which it shows what is in stock
 */
@ConfigurationProperties("shop.front")
record FrontSettings(@DefaultValue List<String> hero, @DefaultValue({
        "graphics-cards", "laptops"}) List<String> shelves) {

    private static final int DEALS = 6;
    private static final int POPULAR = 6;
    private static final int NEWEST = 4;
    private static final int SHELF = 6;

    Showcase.Wish wish() {
        return new Showcase.Wish(hero.stream().map(Sku::new).toList(), DEALS, POPULAR, NEWEST, shelves, SHELF);
    }
}
