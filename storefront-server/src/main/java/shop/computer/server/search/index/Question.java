package shop.computer.server.search.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.computer.server.search.word.Term;

/**
 * What the index is asked.
 *
 * @param code the whole text without spaces and signs, in case it is a part number
 * @param terms what is looked for; empty for everything
 * @param category slug; absent for all
 * @param chosen by choice the values of which a product needs one: {@link Choice}
 * @param from lowest price, USD
 * @param to highest price, USD
 */
public record Question(String code, List<Term> terms, @Nullable String category, Map<String, Set<String>> chosen,
        @Nullable BigDecimal from, @Nullable BigDecimal to, boolean inStock, Ranking ranking) {

    public Question {
        terms = List.copyOf(terms);
        chosen = Map.copyOf(chosen);
    }
}
