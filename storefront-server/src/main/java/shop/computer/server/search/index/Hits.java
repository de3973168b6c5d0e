package shop.computer.server.search.index;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the index answers.
 *
 * @param skus of the page
 * @param total on all pages
 * @param counts by choice how many products each value would give, as if nothing of that choice were chosen
 * @param lowest price among all of the other choices, USD; absent if there is none
 * @param highest price likewise
 * @param inStock how many of them have a free piece
 */
public record Hits(List<String> skus, int total, Map<String, Map<String, Long>> counts, @Nullable Double lowest,
        @Nullable Double highest, long inStock) {}
