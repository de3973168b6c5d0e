package shop.computer.server.search.index;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/** A product as the search room keeps it: the facts of the index as one text, so that the index can be made anew without asking other rooms. */
@Entity
@Table(name = "search_product")
@Indexed(index = "product")
@TypeBinding(binder = @TypeBinderRef(type = ProductBinder.class))
class IndexedProduct {

    private static final int LONGEST = 60_000;

    @Id
    private String sku;
    @Column(length = LONGEST)
    private String facts;
    private boolean inStock;
    private boolean onSale;
    private Instant changedAt;

    protected IndexedProduct() {}

    String sku() {
        return sku;
    }

    String facts() {
        return facts;
    }

    boolean isInStock() {
        return inStock;
    }

    boolean isOnSale() {
        return onSale;
    }

    Instant changedAt() {
        return changedAt;
    }
}
