package shop.computer.server.search.index;

import java.util.List;

/**
 * What the index answers.
 *
 * @param skus of the page
 * @param total on all pages
 */
public record Hits(List<String> skus, int total, Counts counts) {}
