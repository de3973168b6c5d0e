package shop.computer.server.cart.wish;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.ShopTime;
import shop.computer.api.Sku;
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.TooManyException;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.NoSuchProductException;

/** The wish lists of all visitors. A list exists from the first product put into it, for {@link #LIFE} without a change. */
@Service
class WishLists {

    /** How many products a list can hold. */
    static final int MOST = 100;

    static final Duration LIFE = Duration.ofDays(180);

    private final WishRows rows;
    private final Catalog catalog;
    private final Clock clock;

    WishLists(WishRows rows, Catalog catalog, Clock clock) {
        this.rows = rows;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * Puts a product in; one that is in already stays.
     *
     * @param token absent or out of use: a new list with a token of its own is begun, never one with a token from outside
     * @return the token of the list it is in now
     * @throws NoSuchProductException if the shop does not sell it
     * @throws TooManyException if the list can hold no more
     */
    @Transactional
    public CartToken add(@Nullable CartToken token, Sku sku) {
        if (catalog.cards(Set.of(sku)).isEmpty()) {
            throw new NoSuchProductException(sku.value());
        }
        var known = token == null ? Optional.<WishRows.Listed>empty() : rows.lock(token);
        var used = token != null && known.isPresent() ? token : CartToken.fresh();
        var list = known.orElseGet(() -> rows.create(used)).id();
        var skus = rows.skus(list);
        if (!skus.contains(sku)) {
            if (skus.size() >= MOST) {
                throw new TooManyException(MOST);
            }
            rows.put(list, sku);
        }
        return used;
    }

    /** Takes a product out; nothing happens if it is not in the list. */
    @Transactional
    public void remove(CartToken token, Sku sku) {
        rows.lock(token).ifPresent(list -> rows.drop(list.id(), sku));
    }

    /** Everybody who has the link may look from now on, or nobody any more; a link of before never works again. */
    @Transactional
    public void share(CartToken token, boolean shared) {
        rows.lock(token).filter(list -> shared != (list.share() != null))
                .ifPresent(list -> rows.share(list.id(), shared ? CartToken.fresh() : null));
    }

    /** The newest wish first. */
    @Transactional(readOnly = true)
    public WishView view(CartToken token) {
        return rows.find(token).map(this::view).orElse(WishView.EMPTY);
    }

    /** What the link with this token shows; empty if it shows nothing any more. Some databases find a token in other letters as well. */
    @Transactional(readOnly = true)
    public Optional<WishView> shared(CartToken share) {
        return rows.shared(share).filter(list -> share.value().equals(list.share())).map(this::view);
    }

    /** What is in the list. One SQL statement. */
    @Transactional(readOnly = true)
    public Set<Sku> skus(CartToken token) {
        return Set.copyOf(rows.skus(token));
    }

    /** Two servers may sweep at once. */
    @Scheduled(cron = "0 50 3 * * *", zone = ShopTime.ZONE_NAME)
    void sweep() {
        rows.deleteUntouchedSince(clock.instant().minus(LIFE));
    }

    private WishView view(WishRows.Listed list) {
        var skus = rows.skus(list.id());
        var cards = catalog.cards(skus);
        return new WishView(skus.stream().map(sku -> new WishView.Item(sku, cards.get(sku))).toList(), list.share());
    }
}
