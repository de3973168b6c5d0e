package shop.computer.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that grows.
 *
 * @param next hand this back as {@code cursor} to read on; absent on the last page
 * @param total how many there are in all; only there when asked for with {@code total=true}
 */
public record CursorPage<T>(List<T> items, @Nullable String next, @Nullable Long total) {

    public CursorPage {
        items = List.copyOf(items);
    }
}
