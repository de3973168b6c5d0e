package shop.computer.server.inventory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.Sku;

/**
 * What the goods behind a SKU are called. Stock is counted without knowing that; people who look at it want to know. The catalogue answers.
 */
public interface GoodsNames {

    /**
     * The words for one SKU, in English.
     *
     * @param price what a customer pays, USD
     */
    record Goods(String name, String brand, String category, @Nullable Money price) {}

    /** Absent for a SKU the shop does not sell. */
    Optional<Goods> of(Sku sku);

    /** What many goods are called, in English; without those the shop does not sell. */
    Map<Sku, String> names(Collection<Sku> skus);

    /** What is sold of a category and of those below it; empty if there is no such category. */
    List<Sku> under(String categorySlug);
}
