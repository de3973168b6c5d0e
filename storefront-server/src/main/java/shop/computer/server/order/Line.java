package shop.computer.server.order;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.inventory.StockLine;

/** A line of an order; name, price and cost are those of the moment the order was placed, USD. */
@Embeddable
record Line(String sku, String name, int quantity, @Convert(converter = UsdColumn.class) Money unitPrice,
        @Convert(converter = UsdColumn.class) Money unitCost) {

    Money total() {
        return unitPrice.times(quantity);
    }

    StockLine stock() {
        return new StockLine(new Sku(sku), quantity);
    }

    static Money subtotal(Iterable<Line> lines) {
        var sum = Money.zero(Currency.USD);
        for (var line : lines) {
            sum = sum.plus(line.total());
        }
        return sum;
    }
}
