package shop.computer.server.order.bill;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.server.cart.CartLine;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.order.delivery.DeliveryFees;
import shop.computer.server.promotion.Coupons;
import shop.computer.server.promotion.Quote;

/** Reckons what a cart costs now. */
@Component
public class Bills {

    private final PriceList prices;
    private final DeliveryFees fees;
    private final Catalog catalog;
    private final Coupons coupons;

    Bills(PriceList prices, DeliveryFees fees, Catalog catalog, Coupons coupons) {
        this.prices = prices;
        this.fees = fees;
        this.catalog = catalog;
        this.coupons = coupons;
    }

    /** @param coupon that must be redeemed with it; absent if there is none, or it does nothing */
    public record Offer(Bill bill, @Nullable Quote coupon) {}

    /**
     * What the cart costs with this coupon, or without it if it does not hold. One that frees a delivery that costs nothing is not used up.
     *
     * @param code absent for no coupon
     * @param phone of the customer, in the form +85512345678
     */
    public Offer of(List<CartLine> cart, Handover handover, @Nullable DeliveryAddress address, @Nullable String code,
            String phone) {
        var today = prices.of(cart.stream().map(CartLine::sku).toList());
        var lines = cart.stream().map(line -> today.line(line.sku(), line.quantity())).toList();
        var province = Optional.ofNullable(address).map(DeliveryAddress::province).orElse(null);
        var plain = new Bill(lines, fees.fee(handover, province), catalog.rate());
        if (code == null) {
            return new Offer(plain, null);
        }
        var quote = coupons.quote(code, plain.subtotal(), phone);
        if (quote.isFreeDelivery() && plain.deliveryFee().isZero()) {
            return new Offer(plain, null);
        }
        return quote.agreed().map(terms -> new Offer(new Bill(lines, plain.deliveryFee(), plain.rate(), terms), quote))
                .orElse(new Offer(plain, null));
    }
}
