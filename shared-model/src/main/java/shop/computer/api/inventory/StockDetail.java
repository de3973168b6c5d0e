package shop.computer.api.inventory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import shop.computer.api.Versioned;

/** One SKU's stock and its newest movements, newest first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StockDetail(StockRow stock, List<MovementRow> movements) implements Versioned {

    public StockDetail {
        movements = List.copyOf(movements);
    }

    @Override
    public long version() {
        return stock.version();
    }
}
