package shop.computer.server.order.book;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.computer.api.order.OrderStatus;

/**
 * Which orders a list shows, newest first.
 *
 * @param statuses empty for all
 * @param text part of the number, the phone or the customer's name; absent for all
 * @param cursor what the page before said under {@code next}; absent for the first page
 * @param limit 1 to 200
 * @param total whether to count them all, too
 */
public record OrderQuery(Set<OrderStatus> statuses, @Nullable String text, @Nullable String cursor, int limit,
        boolean total) {

    public static final int MAX_LIMIT = 200;

    /** @throws IllegalArgumentException if the limit is out of bounds */
    public OrderQuery {
        statuses = Set.copyOf(statuses);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("A page of orders has 1 to " + MAX_LIMIT + " rows, not " + limit);
        }
    }

    /** The first page of all orders. */
    public static OrderQuery newest(int limit) {
        return new OrderQuery(Set.of(), null, null, limit, false);
    }
}
