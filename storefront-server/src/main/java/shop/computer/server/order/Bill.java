package shop.computer.server.order;

import java.util.List;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;

/**
 * What an order costs, reckoned from today's prices and frozen with it.
 *
 * @param deliveryFee USD
 * @param rate the shop's selling rate
 */
record Bill(List<Line> lines, Money deliveryFee, ExchangeRate rate) {

    Bill {
        lines = List.copyOf(lines);
    }

    Money subtotal() {
        return Line.subtotal(lines);
    }

    Money total() {
        return subtotal().plus(deliveryFee);
    }

    Money totalRiel() {
        return rate.toRielShown(total());
    }

    int pieces() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }
}
