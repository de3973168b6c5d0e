package shop.computer.server.order.bill;

import java.util.List;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;

/**
 * What an order costs, to be frozen with it.
 *
 * @param deliveryFee USD
 * @param rate the shop's selling rate
 */
public record Bill(List<Line> lines, Money deliveryFee, ExchangeRate rate) {

    public Bill {
        lines = List.copyOf(lines);
    }

    public Money subtotal() {
        return Line.subtotal(lines);
    }

    public Money total() {
        return subtotal().plus(deliveryFee);
    }

    public Money totalRiel() {
        return rate.toRielShown(total());
    }

    public int pieces() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }
}
