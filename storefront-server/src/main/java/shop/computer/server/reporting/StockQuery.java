package shop.computer.server.reporting;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the stock list is wanted.
 *
 * @param text part of the SKU, name or brand; several words must all be found; blank for all
 * @param cursor what the page before said under {@code next}; absent for the first page
 * @param limit 1 or more
 * @param total whether to count all rows, too
 */
public record StockQuery(String text, StockFilter level, StockSort.Direction sort, @Nullable String cursor, int limit,
        boolean total) {}
