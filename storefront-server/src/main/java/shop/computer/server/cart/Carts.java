package shop.computer.server.cart;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The carts of all visitors. A cart exists from the first product put into it until it becomes an order, or for 30 days without a touch. */
@Service
public class Carts {

    /** How many pieces of one product a cart can hold. */
    public static final int MOST_OF_ONE = 99;

    private final CartRows rows;

    Carts(CartRows rows) {
        this.rows = rows;
    }

    /** How many pieces are in the cart; 0 if it is gone. One SQL statement. */
    @Transactional(readOnly = true)
    public int count(CartToken token) {
        return rows.pieces(token);
    }

    /**
     * Empties the cart into an order. Of several transactions that take the same cart, the first gets the lines and the
     * others, which wait for it, get nothing; if the first rolls back, the cart is as it was.
     *
     * @return the lines in the order they were added; empty if there is no such cart any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<CartLine> take(CartToken token) {
        return rows.lock(token).map(this::empty).orElse(List.of());
    }

    private List<CartLine> empty(long cart) {
        var lines = rows.lines(cart);
        rows.delete(cart);
        return List.copyOf(lines);
    }
}
