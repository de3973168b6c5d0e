package shop.computer.server.catalog.category;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shop.computer.server.catalog.memory.Remembered;

/** The categories, kept in memory and dropped when the range changes: only in memory, so no entry in the event registry. */
@Component
public class CategoryTree {

    private final Remembered<Categories> categories;

    CategoryTree(CategoryRows rows, Clock clock) {
        categories = new Remembered<>(clock, () -> new Categories(rows.all()));
    }

    public Categories now() {
        return categories.get();
    }

    @EventListener(RangeChanged.class)
    void rangeChanged() {
        categories.dropAfterCommit();
    }
}
