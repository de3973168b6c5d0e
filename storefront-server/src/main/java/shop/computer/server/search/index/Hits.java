package shop.computer.server.search.index;

import java.util.List;
import java.util.Map;

/**
 * What the index answers.
 *
 * @param skus of the page
 * @param total on all pages
 * @param counts by choice how many products each value would give, as if nothing of that choice were chosen
 * @param reading what was taken to be meant
 */
public record Hits(List<String> skus, int total, Map<String, Map<String, Long>> counts, Reading reading) {}
