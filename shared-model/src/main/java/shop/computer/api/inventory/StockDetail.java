package shop.computer.api.inventory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** One SKU's stock and its newest movements, newest first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StockDetail(StockRow stock, List<MovementRow> movements) {

    public StockDetail {
        movements = List.copyOf(movements);
    }
}
