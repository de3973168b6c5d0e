package shop.computer.api.order.returns;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Restock;

/**
 * Pieces that came back.
 *
 * @param line where the line stands in the order, counted from 1
 * @param amount what was paid for them, USD
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CreditNoteLine(int line, Sku sku, String name, int quantity, Money unitPrice, Money amount,
        Restock restock, List<String> serials) {

    public CreditNoteLine {
        serials = List.copyOf(Objects.requireNonNullElse(serials, List.of()));
    }
}
