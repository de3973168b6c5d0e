package shop.computer.server.catalog.price;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.CursorPage;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.catalog.ProductPrices;
import shop.computer.api.catalog.SalePrice;
import shop.computer.api.catalog.SetPrices;

/** Where staff say what is cheaper for some time or by quantity. Orders that were placed keep their prices. */
@Service
public class PriceDesk {

    private final PriceBook book;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PriceDesk(PriceBook book, Clock clock, ApplicationEventPublisher events) {
        this.book = book;
        this.clock = clock;
        this.events = events;
    }

    /** Empty if there is no such product. */
    @Transactional(readOnly = true)
    public Optional<ProductPrices> prices(Sku sku) {
        var now = clock.instant();
        return book.find(sku, now).map(row -> whole(List.of(row), now).getFirst());
    }

    /**
     * Products with steps, or with a sale that runs or will, by SKU.
     *
     * @param cursor what the page before said under {@code next}; absent for the first page
     */
    @Transactional(readOnly = true)
    public CursorPage<ProductPrices> page(@Nullable String cursor, int limit) {
        var now = clock.instant();
        var rows = book.after(cursor == null ? "" : cursor, now, limit + 1);
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new CursorPage<>(whole(shown, now), rows.size() > limit ? shown.getLast().sku().value() : null, null);
    }

    /**
     * Puts these in place of all sales and steps of a product. What has begun is not changed but ended, so that it can be read later what a
     * product cost when.
     *
     * @param seen the version of the product the caller has seen
     * @param who a staff user
     * @return what it costs now; empty if there is no such product
     * @throws PriceRefusedException if the prices cannot stand; names the first field that is wrong
     * @throws OptimisticLockingFailureException if the product changed since
     */
    @Transactional
    public Optional<ProductPrices> set(Sku sku, SetPrices wish, long seen, String who) {
        var now = clock.instant();
        var before = book.find(sku, now);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (!book.supersede(sku, seen, wish.steps())) {
            throw new OptimisticLockingFailureException("Product " + sku + " changed since version " + seen);
        }
        new PriceCheck(before.get().tag().list(), now).check(wish);
        replace(sku, wish.sales().stream().map(PriceDesk::tidy).toList(), now, who);
        events.publishEvent(new PriceChanged(sku));
        return prices(sku);
    }

    /**
     * Sets what a product costs while no sale runs.
     *
     * @param seen the version of the product the caller has seen
     * @return what it costs now; empty if there is no such product
     * @throws PriceRefusedException if it is no price, or not above those of the sales and steps
     * @throws OptimisticLockingFailureException if the product changed since
     */
    @Transactional
    public Optional<ProductPrices> setList(Sku sku, Money price, long seen) {
        var before = prices(sku);
        if (before.isEmpty()) {
            return before;
        }
        PriceCheck.list(price, before.get());
        if (!book.reprice(sku, seen, price)) {
            throw new OptimisticLockingFailureException("Product " + sku + " changed since version " + seen);
        }
        events.publishEvent(new PriceChanged(sku));
        return prices(sku);
    }

    /** Of which a sale began or ended by the clock after the one moment and not after the other. */
    @Transactional(readOnly = true)
    public List<Sku> turned(Instant after, Instant upTo) {
        return book.turned(after, upTo);
    }

    private void replace(Sku sku, List<SalePrice> wished, Instant now, String who) {
        var open = book.open(List.of(sku), now).getOrDefault(sku, List.of());
        open.stream().filter(sale -> !wished.contains(sale)).forEach(sale -> book.end(sku, sale, now));
        wished.stream().filter(sale -> !open.contains(sale))
                .forEach(sale -> book.add(sku, notBefore(now, sale), who));
    }

    private List<ProductPrices> whole(List<PriceBook.Row> rows, Instant now) {
        var sales = book.open(rows.stream().map(PriceBook.Row::sku).toList(), now);
        return rows.stream().map(row -> new ProductPrices(row.sku(), row.name(), row.tag().list(), row.tag().now(),
                sales.getOrDefault(row.sku(), List.of()), row.tag().steps(), row.version())).toList();
    }

    private static SalePrice notBefore(Instant now, SalePrice sale) {
        return sale.startsAt().isBefore(now) ? new SalePrice(sale.price(), now, sale.endsAt()) : sale;
    }

    /** As fine as every database keeps it. */
    private static SalePrice tidy(SalePrice sale) {
        var end = sale.endsAt();
        return new SalePrice(sale.price(), sale.startsAt().truncatedTo(ChronoUnit.MICROS),
                end == null ? null : end.truncatedTo(ChronoUnit.MICROS));
    }
}
