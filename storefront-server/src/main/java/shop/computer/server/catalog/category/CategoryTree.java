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

    /** The categories, this one among them: another server may have opened it after they were read here. */
    public Categories with(long id) {
        if (!now().has(id)) {
            categories.drop();
        }
        return now();
    }

    @EventListener(RangeChanged.class)
    void rangeChanged() {
        categories.dropAfterCommit();
    }
}
