package shop.computer.api.inventory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.api.Versioned;

/**
 * One SKU's stock, its newest movements, newest first, and what is set aside of it.
 *
 * @param serialKind whether each piece is known by a number
 * @param base the SKU of the same goods in new condition; absent if these are new
 * @param holds absent in answers of older servers
 * @param arrivesOn the day, in Asia/Phnom_Penh, on which staff expect more; may have passed; absent if nobody knows
 * @param layers at what cost the pieces came in; absent for staff without the right to see cost
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StockDetail(StockRow stock, List<MovementRow> movements, @Nullable SerialKind serialKind,
        @Nullable Grade grade, @Nullable Sku base, @Nullable List<HoldRow> holds, @Nullable LocalDate arrivesOn,
        @Nullable List<LayerRow> layers) implements Versioned {

    public StockDetail {
        movements = List.copyOf(movements);
        holds = holds == null ? null : List.copyOf(holds);
        layers = layers == null ? null : List.copyOf(layers);
    }

    public StockDetail(StockRow stock, List<MovementRow> movements) {
        this(stock, movements, null, null, null, null, null, null);
    }

    @Override
    public long version() {
        return stock.version();
    }
}
