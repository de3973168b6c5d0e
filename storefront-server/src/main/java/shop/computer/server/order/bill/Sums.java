package shop.computer.server.order.bill;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;

/**
 * The sums of an order as the customer agreed to them: they are kept and never reckoned anew from today's prices.
 *
 * @param pieces of all lines together
 * @param discount what a coupon took off the subtotal
 * @param totalRiel as shown beside the dollars
 * @param rate riel for a dollar
 */
@Embeddable
public record Sums(int pieces, @Convert(converter = UsdColumn.class) Money subtotal,
        @Convert(converter = UsdColumn.class) Money discount,
        @Convert(converter = UsdColumn.class) Money deliveryFee, @Convert(converter = UsdColumn.class) Money total,
        BigDecimal totalRiel, BigDecimal rate) {

    public static Sums of(Bill bill) {
        return new Sums(bill.pieces(), bill.subtotal(), bill.discount(), bill.deliveryFee(), bill.total(),
                bill.totalRiel().amount(),
                bill.rate().rielPerUsd());
    }

    /** What a dollar was in riel when the order was placed. */
    public ExchangeRate frozenRate() {
        return new ExchangeRate(rate);
    }
}
