package shop.computer.server.inventory;

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
}
