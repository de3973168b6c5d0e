package shop.computer.server.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.Sku;

/**
 * A product the shop begins to sell, with its first stock.
 *
 * @param categorySlug a category that exists
 * @param price what a customer pays for one, USD, above zero
 * @param cost what the shop paid for one, USD, zero or more
 * @param onHand pieces on the shelf, 0 or more
 * @param reorderAt order more at or below this many free pieces
 * @param warrantyMonths 0 if there is none
 * @param specs by key of the specification dictionary: number, text, true/false or list of text
 * @param description one sentence in English
 * @param picture key in the media store; null to be drawn
 */
public record NewProduct(Sku sku, String name, String brand, String categorySlug, Money price, Money cost, int onHand,
        int reorderAt,
        int warrantyMonths, Map<String, Object> specs, String description, @Nullable String picture) {

    private static final int LONGEST_NAME = 300;

    /** @throws IllegalArgumentException if a name is missing or too long, or a number is out of its bounds */
    public NewProduct {
        name = name.strip();
        brand = brand.strip();
        check(!name.isEmpty() && name.length() <= LONGEST_NAME, "A product's name has 1 to 300 characters");
        check(!brand.isEmpty(), "A product has a brand");
        check(price.currency() == Currency.USD && price.amount().signum() > 0, "A price is in dollars and above zero");
        check(cost.currency() == Currency.USD && !cost.isNegative(), "A cost is in dollars and not below zero");
        check(onHand >= 0 && reorderAt >= 0 && warrantyMonths >= 0,
                "Stock, reorder point and warranty are not below zero");
        specs = Map.copyOf(specs);
    }

    private static void check(boolean right, String rule) {
        if (!right) {
            throw new IllegalArgumentException(rule);
        }
    }
}
