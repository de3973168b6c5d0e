package shop.computer.api.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.Versioned;

/**
 * What a product costs: {@code GET /api/admin/v1/catalog/products/{sku}/prices}; {@code GET /api/admin/v1/catalog/prices} lists those with a sale
 * or a step.
 *
 * @param list USD, what it costs while no sale runs
 * @param now USD, what one piece costs now
 * @param sales that run or will, the earliest first
 * @param steps from few pieces to many
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProductPrices(Sku sku, String name, Money list, Money now, List<SalePrice> sales, List<PriceStep> steps,
        long version) implements Versioned {

    public ProductPrices {
        sales = List.copyOf(sales);
        steps = List.copyOf(steps);
    }
}
