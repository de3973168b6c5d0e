package shop.computer.server.catalog;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The categories, kept in memory and dropped when the range changes: only in memory, so no entry in the event registry. */
@Component
class CategoryTree {

    private final Remembered<Categories> categories;

    CategoryTree(CategoryRows rows, Clock clock) {
        categories = new Remembered<>(clock, () -> new Categories(rows.all()));
    }

    Categories now() {
        return categories.get();
    }

    @EventListener(classes = {ProductOffered.class, RangeChanged.class})
    void rangeChanged() {
        categories.dropAfterCommit();
    }
}
