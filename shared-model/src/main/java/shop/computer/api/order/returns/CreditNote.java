package shop.computer.api.order.returns;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;

/**
 * What a customer brought back and how much the shop owes for it.
 *
 * @param number {@code CN-}, year, month and six digits
 * @param who a staff user
 * @param deliveryFee how much of the delivery fee is given back, USD
 * @param amount the lines and the delivery fee together, USD
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CreditNote(String number, OrderNumber order, Instant at, String who, String reason,
        List<CreditNoteLine> lines, Money deliveryFee, Money amount) {

    public CreditNote {
        lines = List.copyOf(lines);
    }
}
