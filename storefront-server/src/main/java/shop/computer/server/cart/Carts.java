package shop.computer.server.cart;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Sku;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.NoSuchProductException;
import shop.computer.server.catalog.ProductCard;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.promotion.Coupons;
import shop.computer.server.promotion.Quote;
import shop.computer.server.promotion.Quote.Refused;

/**
 * The carts of all visitors. A cart exists from the first product put into it until it becomes an order, or for
 * {@link #LIFE} without a touch. It holds no stock: whether there is enough is asked when something is put in, and shown
 * whenever the cart is.
 */
@Service
public class Carts {

    /** How many pieces of one product a cart can hold. */
    public static final int MOST_OF_ONE = 99;

    /** How many different products a cart can hold, with those saved for later. */
    public static final int MOST_LINES = 100;

    /** How long an untouched cart is kept, and its cookie with it. */
    public static final Duration LIFE = Duration.ofDays(30);

    private final CartRows rows;
    private final Catalog catalog;
    private final Coupons coupons;

    Carts(CartRows rows, Catalog catalog, Coupons coupons) {
        this.rows = rows;
        this.catalog = catalog;
        this.coupons = coupons;
    }

    /** The cart with the prices and stock of now; an empty one if there is none. */
    @Transactional(readOnly = true)
    public CartView view(@Nullable CartToken token) {
        return view(token, null);
    }

    /**
     * The same for a customer who is known.
     *
     * @param phone in the form +85512345678; absent if it is not known
     */
    @Transactional(readOnly = true)
    public CartView view(@Nullable CartToken token, @Nullable String phone) {
        var lines = token == null ? List.<CartLine>of() : rows.lines(token, false);
        if (lines.isEmpty()) {
            return CartView.EMPTY;
        }
        var cards = catalog.cards(lines.stream().map(CartLine::sku).toList());
        var items = lines.stream().map(line -> CartItem.of(line, cards.get(line.sku()))).toList();
        var coupon = coupon(token).map(code -> coupons.quote(code, CartView.subtotal(items), phone)).orElse(null);
        return new CartView(items, coupon);
    }

    /** Whether there is no such cart any more; one with nothing but what is saved for later is still there. */
    @Transactional(readOnly = true)
    public boolean isGone(CartToken token) {
        return !rows.exists(token);
    }

    /** How many pieces are in the cart; 0 if it is gone. One SQL statement. */
    @Transactional(readOnly = true)
    public int count(CartToken token) {
        return rows.pieces(token);
    }

    /**
     * Puts pieces of a product into the cart, on top of those in it.
     *
     * @param token absent or out of use: a new cart with a token of its own is begun, never one with a token from outside
     * @return the token of the cart it is in now
     * @throws NoSuchProductException if the shop does not sell it
     * @throws OutOfStockException if there are not so many; names how many there are
     * @throws TooManyException if the cart can hold no more
     * @throws IllegalArgumentException if the quantity is below 1
     */
    @Transactional
    public CartToken add(@Nullable CartToken token, Sku sku, int quantity) {
        atLeastOne(quantity);
        var product = product(sku);
        var known = token == null ? Optional.<Long>empty() : rows.lock(token);
        if (token != null && known.isPresent()) {
            addTo(known.get(), product, quantity);
            return token;
        }
        var fresh = CartToken.fresh();
        addTo(rows.create(fresh), product, quantity);
        return fresh;
    }

    /**
     * Puts what was once ordered back, however many of them there are now: the cart's page says what is short, gone or dearer. A product that
     * is in the cart already stays, with the larger of both quantities, so that doing it twice changes nothing.
     *
     * @param lines with the prices of that order
     * @return the token of the cart it is in now, as with {@link #add}
     */
    @Transactional
    public CartToken refill(@Nullable CartToken token, List<CartLine> lines) {
        var known = token == null ? Optional.<Long>empty() : rows.lock(token);
        var filled = token != null && known.isPresent() ? token : CartToken.fresh();
        var cart = known.orElseGet(() -> rows.create(filled));
        var wanted = new LinkedHashMap<Sku, CartLine>();
        Stream.concat(rows.lines(cart).stream(), lines.stream())
                .forEach(line -> wanted.merge(line.sku(), line, CartLine::larger));
        wanted.values().forEach(line -> rows.put(cart, line.atMost(MOST_OF_ONE)));
        return filled;
    }

    /**
     * Sets how many pieces of a product that is in the cart the visitor wants, and takes its price of now as seen.
     *
     * @throws OutOfStockException if there are not so many
     * @throws TooManyException if the cart can hold no more
     * @throws IllegalArgumentException if the quantity is below 1
     */
    @Transactional
    public void change(CartToken token, Sku sku, int quantity) {
        atLeastOne(quantity);
        rows.lock(token).filter(cart -> find(cart, sku).isPresent())
                .ifPresent(cart -> put(cart, product(sku), quantity));
    }

    /** The code of the coupon in the cart. */
    @Transactional(readOnly = true)
    public Optional<String> coupon(@Nullable CartToken token) {
        return token == null ? Optional.empty() : rows.coupon(token);
    }

    /**
     * Puts a coupon into the cart in place of the one that was, also one that does nothing yet: more goods may make it count. One that cannot be
     * used at all is not kept.
     *
     * @return what it would do now
     */
    @Transactional
    public Quote useCoupon(CartToken token, String typed) {
        var quote = coupons.quote(typed, view(token).subtotal(), null);
        if (quote.refused() == null || quote.refused() == Refused.BELOW_MINIMUM) {
            rows.lock(token).ifPresent(cart -> rows.setCoupon(cart, quote.code()));
        }
        return quote;
    }

    @Transactional
    public void dropCoupon(CartToken token) {
        rows.lock(token).ifPresent(cart -> rows.setCoupon(cart, null));
    }

    /** Takes a product out, also of what is saved for later. @return the line it had in the cart */
    @Transactional
    public Optional<CartLine> remove(CartToken token, Sku sku) {
        return rows.lock(token).flatMap(cart -> {
            var line = find(cart, sku);
            rows.drop(cart, sku);
            return line;
        });
    }

    /** The visitor agrees to what changed: prices are those of now, quantities what there is, what is gone is out. */
    @Transactional
    public void accept(CartToken token) {
        var cart = rows.lock(token);
        if (cart.isPresent()) {
            view(token).items().stream().filter(item -> !item.notices().isEmpty())
                    .forEach(item -> accept(cart.get(), item));
        }
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

    private void addTo(long cart, ProductCard product, int quantity) {
        var lines = rows.lines(cart);
        var inCart = lines.stream().filter(line -> line.sku().equals(product.sku())).mapToInt(CartLine::quantity).sum();
        if (inCart == 0 && rows.size(cart) >= MOST_LINES) {
            throw new TooManyException(MOST_LINES);
        }
        put(cart, product, Math.addExact(inCart, Math.min(quantity, MOST_OF_ONE + 1)));
    }

    private void put(long cart, ProductCard product, int quantity) {
        if (quantity > product.available()) {
            throw new OutOfStockException(product.sku(), quantity, Math.max(0, product.available()));
        }
        if (quantity > MOST_OF_ONE) {
            throw new TooManyException(MOST_OF_ONE);
        }
        rows.put(cart, new CartLine(product.sku(), quantity, product.each(quantity)));
    }

    private void accept(long cart, CartItem item) {
        if (item.most() == 0) {
            rows.drop(cart, item.sku());
        } else {
            rows.put(cart, item.atMost());
        }
    }

    private List<CartLine> empty(long cart) {
        var lines = rows.lines(cart);
        rows.empty(cart);
        return List.copyOf(lines);
    }

    private Optional<CartLine> find(long cart, Sku sku) {
        return rows.lines(cart).stream().filter(line -> line.sku().equals(sku)).findFirst();
    }

    private ProductCard product(Sku sku) {
        var product = catalog.cards(Set.of(sku)).get(sku);
        if (product == null) {
            throw new NoSuchProductException(sku.value());
        }
        return product;
    }

    private static void atLeastOne(int quantity) {
        if (quantity < 1) {
            throw new IllegalArgumentException("A cart holds 1 piece or more, not " + quantity);
        }
    }
}
