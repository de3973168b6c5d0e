package shop.computer.api.order.returns;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import shop.computer.api.inventory.Restock;

/**
 * Pieces of one line that come back.
 *
 * @param line where the line stands in the order, counted from 1
 * @param serials the number of each piece, if the SKU is kept by serial; otherwise none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReturnLine(@Min(1) int line, @Min(1) @Max(9999) int quantity, @NotNull Restock restock,
        @Size(max = 1000) List<@Size(max = 60) String> serials) {

    public ReturnLine {
        serials = List.copyOf(Objects.requireNonNullElse(serials, List.of()));
    }
}
