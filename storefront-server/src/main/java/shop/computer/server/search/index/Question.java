package shop.computer.server.search.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index is asked.
 *
 * @param code the whole text without spaces and signs, in case it is a part number
 * @param words what is looked for; empty for everything
 * @param category slug; absent for all
 * @param chosen by choice the values of which a product needs one: {@link Choice}
 * @param from lowest price, USD
 * @param to highest price, USD
 */
public record Question(String code, List<String> words, @Nullable String category, Map<String, Set<String>> chosen,
        @Nullable BigDecimal from, @Nullable BigDecimal to, boolean inStock, Ranking ranking) {

    public Question {
        words = List.copyOf(words);
        chosen = Map.copyOf(chosen);
    }

    /** Whether nothing is looked for or chosen within the category. */
    boolean leavesAll() {
        return words.isEmpty() && chosen.isEmpty() && from == null && to == null && !inStock;
    }
}
