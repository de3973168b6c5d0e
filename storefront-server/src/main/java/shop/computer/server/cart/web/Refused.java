package shop.computer.server.cart.web;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import shop.computer.api.Sku;
import shop.computer.server.cart.TooManyException;
import shop.computer.server.catalog.NoSuchProductException;
import shop.computer.server.inventory.OutOfStockException;

/** A change to a cart that was not made, and the sentence that says why. */
record Refused(HttpStatus status, CartNote note) {

    /**
     * Tries a change.
     *
     * @param name finds a product's name
     * @return empty if it was made
     */
    static Optional<Refused> tried(Runnable change, Function<Sku, String> name) {
        try {
            change.run();
            return Optional.empty();
        } catch (NoSuchProductException e) {
            return because(HttpStatus.NOT_FOUND, "cart.note.unknown");
        } catch (NotAQuantityException e) {
            return because(HttpStatus.UNPROCESSABLE_CONTENT, "cart.note.quantity");
        } catch (TooManyException e) {
            return because(HttpStatus.CONFLICT, "cart.note.most", e.most());
        } catch (OutOfStockException e) {
            return e.left() == 0
                    ? because(HttpStatus.CONFLICT, "cart.note.out", name.apply(e.sku()))
                    : because(HttpStatus.CONFLICT, "cart.note.short", name.apply(e.sku()), e.left());
        }
    }

    private static Optional<Refused> because(HttpStatus status, String key, Object... facts) {
        return Optional.of(new Refused(status, CartNote.bad(key, facts)));
    }
}
