package shop.computer.api.order;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import shop.computer.api.Sku;

/**
 * Which pieces of a SKU went out with an order.
 *
 * @param serials the number of each piece
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LineSerials(@NotNull Sku sku, @Size(max = 1000) List<@Size(max = 60) String> serials) {

    public LineSerials {
        serials = List.copyOf(Objects.requireNonNullElse(serials, List.of()));
    }
}
