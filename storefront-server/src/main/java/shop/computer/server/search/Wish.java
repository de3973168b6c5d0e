package shop.computer.server.search;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.computer.server.search.index.Ranking;
import shop.computer.server.search.word.PriceWords;
import shop.computer.server.search.word.StockWords;

/**
 * What somebody wants to see.
 *
 * @param text as it was typed, without price and stock; what lies past 100 characters or 8 words is not looked at
 * @param category slug of the category and those below it; absent for all
 * @param chosen by key of a choice the values one of which a product must have
 * @param from lowest price, USD
 * @param to highest price, USD
 * @param inStock only what has a free piece
 * @param page below 1 gives the first, one past the end the last
 */
public record Wish(String text, @Nullable String category, Map<String, Set<String>> chosen, @Nullable BigDecimal from,
        @Nullable BigDecimal to, boolean inStock, Ranking ranking, int page) {

    public Wish {
        chosen = Map.copyOf(chosen);
    }

    /** All that is found by this text, at the price it says, and in stock if it says so. */
    public static Wish of(String text) {
        var stock = StockWords.of(text);
        var price = PriceWords.of(stock.rest());
        return new Wish(price.rest(), null, Map.of(), price.from(), price.to(), stock.inStock(), Ranking.RELEVANCE, 1);
    }

    /** How many choices are made. */
    public int choices() {
        return chosen.values().stream().mapToInt(Set::size).sum() + (inStock ? 1 : 0)
                + (from == null && to == null ? 0 : 1);
    }
}
