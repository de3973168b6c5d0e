package shop.computer.server.search.index;

import org.jspecify.annotations.Nullable;

/**
 * What prices and stock leave to choose.
 *
 * @param lowest price, USD, as if neither price nor stock were chosen; absent if there is none
 * @param highest price likewise
 * @param inStock how many have a free piece, as if stock were not chosen
 */
public record Bounds(@Nullable Double lowest, @Nullable Double highest, long inStock) {

    static final Bounds NONE = new Bounds(null, null, 0);
}
