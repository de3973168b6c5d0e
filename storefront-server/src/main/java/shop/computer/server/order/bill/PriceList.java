package shop.computer.server.order.bill;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.ProductCard;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.inventory.StockLevel;

/** What goods are called, cost and are worth today, to be frozen in a line. */
@Component
public class PriceList {

    private final Catalog catalog;
    private final Inventory inventory;

    PriceList(Catalog catalog, Inventory inventory) {
        this.catalog = catalog;
        this.inventory = inventory;
    }

    public Today of(Collection<Sku> skus) {
        var all = List.copyOf(skus);
        return new Today(catalog.cards(all), inventory.levels(all));
    }

    /** The prices of some SKUs at one moment. */
    public record Today(Map<Sku, ProductCard> cards, Map<Sku, StockLevel> levels) {

        /**
         * So many pieces at today's price.
         *
         * @throws OutOfStockException if the shop no longer sells the product: it is one of which nothing is left
         */
        public Line line(Sku sku, int pieces) {
            var card = cards.get(sku);
            if (card == null) {
                throw new OutOfStockException(sku, pieces, 0);
            }
            var level = levels.get(sku);
            return Line.of(sku, card.name(), pieces, card.each(pieces),
                    level == null ? Money.zero(Currency.USD) : level.cost());
        }
    }
}
