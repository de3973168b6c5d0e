package shop.computer.server.search.index;

import org.jspecify.annotations.Nullable;

/**
 * What prices and stock leave to choose.
 *
 * @param lowest price, USD; absent if there is none
 * @param highest price likewise
 * @param inStock how many have a free piece
 */
public record Bounds(@Nullable Double lowest, @Nullable Double highest, long inStock) {}
