package shop.computer.server.cart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.cart.CartNotice.Gone;
import shop.computer.server.cart.CartNotice.PriceChanged;
import shop.computer.server.cart.CartNotice.Short;
import shop.computer.server.catalog.ProductCard;

/**
 * One product in a cart as it stands now.
 *
 * @param product absent if the shop sells it no more
 * @param quantity how many pieces the visitor wants, 1 to {@link Carts#MOST_OF_ONE}
 * @param price of one of so many pieces now, USD; the last known one if it is gone
 * @param notices what the visitor has not agreed to yet
 */
public record CartItem(Sku sku, @Nullable ProductCard product, int quantity, Money price, List<CartNotice> notices) {

    public CartItem {
        notices = List.copyOf(notices);
    }

    static CartItem of(CartLine line, @Nullable ProductCard product) {
        if (product == null) {
            return new CartItem(line.sku(), null, line.quantity(), line.priceSeen(), List.of(new Gone()));
        }
        var notices = new ArrayList<CartNotice>();
        if (product.available() < line.quantity()) {
            notices.add(new Short(Math.max(0, product.available())));
        }
        var price = product.each(line.quantity());
        if (!price.equals(line.priceSeen())) {
            notices.add(new PriceChanged(line.priceSeen()));
        }
        return new CartItem(line.sku(), product, line.quantity(), price, notices);
    }

    /** For all its pieces, USD. */
    public Money total() {
        return price.times(quantity);
    }

    /** The most the visitor can ask for. */
    public int most() {
        return product == null ? 0 : Math.min(product.available(), Carts.MOST_OF_ONE);
    }

    /** The line with as many pieces as there are, at what they cost now. */
    CartLine atMost() {
        var pieces = Math.min(quantity, most());
        return new CartLine(sku, pieces, product == null ? price : product.each(pieces));
    }

    /** Whether an order for it would be filled. */
    public boolean canBeOrdered() {
        return quantity <= most();
    }

    public boolean isGone() {
        return product == null;
    }
}
