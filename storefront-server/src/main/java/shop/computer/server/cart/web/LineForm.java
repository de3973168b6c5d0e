package shop.computer.server.cart.web;

import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.Carts;
import shop.computer.server.cart.SavedForLater;
import shop.computer.server.inventory.OutOfStockException;

/**
 * What the buttons beside a line send.
 *
 * @param quantity the number in the field, whichever button was pressed
 * @param act {@code minus}, {@code plus}, {@code remove} or {@code save} for a line of the cart, {@code back} or {@code forget} for one that is
 *        saved for later; anything else sets the number
 */
record LineForm(@Nullable String sku, @Nullable String quantity, @Nullable String act) {

    Outcome change(Carts carts, SavedForLater saved, CartToken token) {
        var product = Typed.sku(sku);
        return switch (act == null ? "" : act) {
            case "remove" -> remove(carts, token, product);
            case "save" -> {
                saved.save(token, product);
                yield Outcome.of("saved", product);
            }
            case "back" -> {
                saved.moveBack(token, product);
                yield Outcome.of("added", product);
            }
            case "forget" -> {
                carts.remove(token, product);
                yield Outcome.of("forgotten", product);
            }
            case "plus" -> set(carts, token, product, Typed.quantity(quantity) + 1);
            case "minus" -> lower(carts, token, product, Typed.quantity(quantity) - 1);
            default -> set(carts, token, product, Typed.quantity(quantity));
        };
    }

    private static Outcome remove(Carts carts, CartToken token, Sku product) {
        return carts.remove(token, product).map(line -> Outcome.removed(product, line.quantity()))
                .orElse(Outcome.QUIET);
    }

    private static Outcome set(Carts carts, CartToken token, Sku product, int pieces) {
        if (pieces <= 0) {
            return remove(carts, token, product);
        }
        carts.change(token, product, pieces);
        return Outcome.QUIET;
    }

    /** One less may still be more than there is; who wants fewer gets what there is. */
    private static Outcome lower(Carts carts, CartToken token, Sku product, int pieces) {
        try {
            return set(carts, token, product, pieces);
        } catch (OutOfStockException e) {
            return set(carts, token, product, e.left());
        }
    }
}
