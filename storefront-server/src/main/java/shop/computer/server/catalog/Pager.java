package shop.computer.server.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Links to the pages of a list: the first, the last, and those around the current one.
 *
 * @param previous address of the page before, none on the first
 * @param next address of the page after, none on the last
 */
public record Pager(List<Link> links, @Nullable String previous, @Nullable String next) {

    public Pager {
        links = List.copyOf(links);
    }

    /**
     * One link.
     *
     * @param number 0 is a gap without a link
     */
    public record Link(int number, String address, boolean current) {}

    /** @param address of a page by its number, from the root of the shop in its language */
    public static Pager of(int page, int pages, IntFunction<String> address) {
        var shown = new TreeSet<>(IntStream.rangeClosed(page - 1, page + 1)
                .filter(number -> number >= 1 && number <= pages).boxed().toList());
        shown.add(1);
        shown.add(pages);
        var links = new ArrayList<Link>();
        var last = 0;
        for (var number : shown) {
            if (number > last + 1) {
                links.add(new Link(0, "", false));
            }
            links.add(new Link(number, address.apply(number), number == page));
            last = number;
        }
        return new Pager(links, page > 1 ? address.apply(page - 1) : null,
                page < pages ? address.apply(page + 1) : null);
    }

    /** A page number as an address gives it; 1 if it is none. */
    public static int number(@Nullable String text) {
        try {
            return text == null ? 1 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
