package shop.computer.server.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Sku;
import shop.computer.server.catalog.Catalog;

/**
 * What visitors took out of their carts to decide on later. It keeps the quantity and the price it had, is neither counted nor ordered, and is
 * still there when the rest of the cart became an order. Who puts the product into the cart anew saves it no longer.
 */
@Service
public class SavedForLater {

    private final CartRows rows;
    private final Catalog catalog;

    SavedForLater(CartRows rows, Catalog catalog) {
        this.rows = rows;
        this.catalog = catalog;
    }

    /** With the prices and stock of now. */
    @Transactional(readOnly = true)
    public List<CartItem> view(@Nullable CartToken token) {
        var lines = token == null ? List.<CartLine>of() : rows.lines(token, true);
        var cards = catalog.cards(lines.stream().map(CartLine::sku).toList());
        return lines.stream().map(line -> CartItem.of(line, cards.get(line.sku()))).toList();
    }

    /** Nothing happens if it is not in the cart. */
    @Transactional
    public void save(CartToken token, Sku sku) {
        rows.lock(token).ifPresent(cart -> rows.save(cart, sku, true));
    }

    /** Puts it back into the cart as it was; the cart says what changed since. */
    @Transactional
    public void moveBack(CartToken token, Sku sku) {
        rows.lock(token).ifPresent(cart -> rows.save(cart, sku, false));
    }
}
