package shop.computer.server.catalog;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The categories, kept in memory and dropped when the range changes. */
@Component
class CategoryTree {

    private final Remembered<Categories> categories;

    CategoryTree(CategoryRows rows, Clock clock) {
        categories = new Remembered<>(clock, () -> new Categories(rows.all()));
    }

    Categories now() {
        return categories.get();
    }

    @TransactionalEventListener(classes = {ProductOffered.class, RangeChanged.class})
    void rangeChanged(Object event) { // Modulith's registry fails on a listener without a parameter
        categories.drop();
    }
}
