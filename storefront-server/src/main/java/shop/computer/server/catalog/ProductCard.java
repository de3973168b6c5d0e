package shop.computer.server.catalog;

import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.catalog.picture.PhotoStem;
import shop.computer.server.catalog.price.PriceTag;

/**
 * A product as lists, carts and orders show it.
 *
 * @param slug its address is {@code /p/{slug}}
 * @param name full name, in Latin letters in every language
 * @param categorySlug the category it stands in, the lower of the two levels
 * @param keys two or three specifications that tell it from its neighbours, in the language of the request
 * @param tag what it costs now, USD
 * @param riel the price of one piece shown in riel at the shop's rate now, rounded up to full 100
 * @param available free pieces now, 0 or more
 * @param picture root-relative address of its photo or its drawing, outside the languages
 * @param warrantyMonths 0 if there is none
 */
public record ProductCard(Sku sku, String slug, String name, String brand, String categorySlug, String keys,
        PriceTag tag, Money riel,
        int available, String picture, int warrantyMonths) {

    private static final int FEW = 5;

    /** The name without the maker in front of it, for places that name the maker beside it. */
    public String title() {
        var shorter = name.regionMatches(true, 0, brand + " ", 0, brand.length() + 1)
                ? name.substring(brand.length() + 1)
                : name;
        return shorter.isBlank() ? name : shorter;
    }

    /** What a customer pays for one, USD. */
    public Money price() {
        return tag.now();
    }

    /** What a customer pays for each of so many, USD. */
    public Money each(int pieces) {
        return tag.each(pieces);
    }

    /** What {@code srcset} says of its photo in WebP; null if it is drawn. */
    public @Nullable String webp() {
        return PhotoStem.webp(picture);
    }

    /** {@code in}, {@code low} (5 or fewer) or {@code out}: the stock dot. */
    public String level() {
        if (available == 0) {
            return "out";
        }
        return available <= FEW ? "low" : "in";
    }
}
