package shop.computer.server.catalog;

import java.util.Map;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.catalog.category.NewCategory;

/** Fills shelves for tests. */
public final class Shelf {

    private Shelf() {}

    /** A category below graphics cards, which has texts of its own. */
    public static String open(Catalog catalog, String slug) {
        catalog.open(new NewCategory("graphics-cards", null, "Graphics cards", "កាតក្រាហ្វិក", "GPU"));
        catalog.open(new NewCategory(slug, "graphics-cards", "Kind " + slug, "ប្រភេទ " + slug, ""));
        return slug;
    }

    public static NewProduct card(String sku, String category, String price, int onHand) {
        return new NewProduct(new Sku(sku), "ASUS GeForce " + sku, "ASUS", category, Money.usd(price),
                Money.usd("1.00"), onHand, 1, 36,
                Map.of("memory_gb", 16, "length_mm", 329, "tdp_w", 300, "color", "Black / Silver", "boost_mhz", 2610),
                "A card for tests.", null);
    }
}
