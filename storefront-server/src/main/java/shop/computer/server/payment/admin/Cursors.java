package shop.computer.server.payment.admin;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import shop.computer.api.CursorPage;
import shop.computer.server.payment.refusal.MoneyInputException;

/** Pages of lists whose oldest rows come first; the cursor is the last row's id. */
final class Cursors {

    static final int MAX_LIMIT = 200;
    private static final int RADIX = 36;

    private Cursors() {}

    /** @throws MoneyInputException if it is not one that such a list gave out */
    static long after(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            return Long.parseLong(cursor, RADIX);
        } catch (NumberFormatException notOurs) {
            throw new MoneyInputException("cursor", "payment.list.cursor");
        }
    }

    /** @param rows one more than the limit, if there are more */
    static <R, T> CursorPage<T> page(List<R> rows, int limit, ToLongFunction<R> id, Function<R, T> item,
            @Nullable Long total) {
        var shown = rows.subList(0, Math.min(rows.size(), limit));
        var next = rows.size() > shown.size() ? Long.toString(id.applyAsLong(shown.getLast()), RADIX) : null;
        return new CursorPage<>(shown.stream().map(item).toList(), next, total);
    }
}
