package shop.computer.server.cart;

import java.util.List;
import shop.computer.api.Currency;
import shop.computer.api.Money;

/** A cart as its visitor sees it, with prices and stock of this moment. */
public record CartView(List<CartItem> items) {

    static final CartView EMPTY = new CartView(List.of());

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

    /** The price of everything in it without delivery, USD; what is gone costs nothing. */
    public Money subtotal() {
        return items.stream().filter(item -> !item.isGone()).map(CartItem::total).reduce(Money.zero(Currency.USD),
                Money::plus);
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
