package shop.computer.server.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.server.promotion.Quote;

/**
 * A cart as its visitor sees it, with prices and stock of this moment.
 *
 * @param coupon what the coupon in it would do; absent if there is none
 */
public record CartView(List<CartItem> items, @Nullable Quote coupon) {

    static final CartView EMPTY = new CartView(List.of(), null);

    public CartView {
        items = List.copyOf(items);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** How many pieces in all. */
    public int pieces() {
        return items.stream().mapToInt(CartItem::quantity).sum();
    }

    /** The price of everything in it without delivery and coupon, USD; what is gone costs nothing. */
    public Money subtotal() {
        return subtotal(items);
    }

    static Money subtotal(List<CartItem> items) {
        return items.stream().filter(item -> !item.isGone()).map(CartItem::total).reduce(Money.zero(Currency.USD),
                Money::plus);
    }

    /** What the coupon takes off the goods, USD. */
    public Money discount() {
        return coupon == null ? Money.zero(Currency.USD) : coupon.off();
    }

    /** The price of everything in it after the coupon, without delivery, USD. */
    public Money goods() {
        return subtotal().minus(discount());
    }

    /** Whether the coupon frees the delivery. */
    public boolean isBroughtFree() {
        return coupon != null && coupon.isFreeDelivery();
    }

    /** What is to be paid, USD. @param fee for delivery before the coupon */
    public Money total(Money fee) {
        return isBroughtFree() ? goods() : goods().plus(fee);
    }

    /** Whether something changed that the visitor has not agreed to yet. */
    public boolean hasNotices() {
        return items.stream().anyMatch(item -> !item.notices().isEmpty());
    }

    /** Whether there is something in it and enough of everything. */
    public boolean canBeOrdered() {
        return !items.isEmpty() && items.stream().allMatch(CartItem::canBeOrdered);
    }
}
