package shop.computer.server.payment.admin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import shop.computer.api.CursorPage;
import shop.computer.server.payment.refusal.MoneyInputException;

/** Pages of lists in the order of their rows' ids; the cursor is the last row's id. */
final class Cursors {

    static final int MAX_LIMIT = 200;
    private static final String MARK = "payment:";

    private Cursors() {}

    /** @throws MoneyInputException if it is not one that such a list gave out */
    static long after(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (plain.startsWith(MARK)) {
                return Long.parseLong(plain.substring(MARK.length()));
            }
        } catch (IllegalArgumentException notOurs) {
            throw unreadable();
        }
        throw unreadable();
    }

    /** The same for a list whose newest rows come first. */
    static long before(@Nullable String cursor) {
        return cursor == null ? Long.MAX_VALUE : after(cursor);
    }

    /** @param rows one more than the limit, if there are more */
    static <R, T> CursorPage<T> page(List<R> rows, int limit, ToLongFunction<R> id, Function<R, T> item,
            @Nullable Long total) {
        var shown = rows.subList(0, Math.min(rows.size(), limit));
        var next = rows.size() > shown.size() ? cursor(id.applyAsLong(shown.getLast())) : null;
        return new CursorPage<>(shown.stream().map(item).toList(), next, total);
    }

    static String cursor(long id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + id).getBytes(StandardCharsets.UTF_8));
    }

    private static MoneyInputException unreadable() {
        return new MoneyInputException("cursor", "payment.list.cursor");
    }
}
