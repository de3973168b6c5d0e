package shop.computer.server.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Currency;
import shop.computer.api.CursorPage;
import shop.computer.api.Money;
import shop.computer.api.report.SalesDay;
import shop.computer.api.report.SalesLine;

/**
 * What was sold. A sale is an order that was confirmed and not cancelled; it belongs to the day in Phnom Penh on which it was confirmed. Goods
 * that came back, and delivery fees given back with them, are sales below zero of the day they came back: that of the sale stays as it was. Days
 * and lines come from the same views, so their sums are equal.
 */
@Service
public class Sales {

    private static final Money NOTHING = Money.zero(Currency.USD);
    private static final SalesBook.Goods NO_GOODS = new SalesBook.Goods(0, 0, NOTHING, NOTHING);

    private final SalesBook book;
    private final MessageSource texts;

    Sales(SalesBook book, MessageSource texts) {
        this.book = book;
        this.texts = texts;
    }

    /**
     * Every day of the period, also those on which nothing was sold.
     *
     * @param withCost whether the reader may see cost and profit
     */
    @Transactional(readOnly = true)
    public List<SalesDay> byDay(Period period, boolean withCost) {
        var goods = book.goods(period);
        var fees = book.fees(period);
        return period.days()
                .map(day -> day(day, goods.getOrDefault(day, NO_GOODS), fees.getOrDefault(day, NOTHING), withCost))
                .toList();
    }

    /**
     * What was sold, line by line, oldest first; each delivery fee behind the lines of its order.
     *
     * @param cursor what the page before said under {@code next}; absent for the first page
     * @param limit 1 or more
     * @param total whether to count all lines, too
     * @param withCost whether the reader may see cost
     * @throws BadQueryException if the cursor is not one of ours
     */
    @Transactional(readOnly = true)
    public CursorPage<SalesLine> lines(Period period, @Nullable String cursor, int limit, boolean total,
            boolean withCost) {
        var place = cursor == null ? SoldLine.Place.first(period) : SoldLine.Place.at(cursor);
        var found = Stream
                .concat(book.goodsAfter(period, place, limit + 1).stream(),
                        book.feesAfter(period, place, limit + 1, fee()).stream())
                .sorted(SoldLine.ORDER).limit(limit + 1L).toList();
        var page = found.subList(0, Math.min(limit, found.size()));
        var lines = page.stream().map(SoldLine::line).map(line -> withCost ? line : withoutCost(line)).toList();
        return new CursorPage<>(lines, found.size() > limit ? page.getLast().place().cursor() : null,
                total ? book.count(period) : null);
    }

    private String fee() {
        return texts.getMessage("reporting.line.delivery", null, LocaleContextHolder.getLocale());
    }

    private static SalesDay day(LocalDate day, SalesBook.Goods goods, Money fees, boolean withCost) {
        var profit = goods.sales().minus(goods.cost());
        return new SalesDay(day, goods.orders(), goods.pieces(), goods.sales(), fees, withCost ? goods.cost() : null,
                withCost ? profit : null);
    }

    private static SalesLine withoutCost(SalesLine line) {
        return new SalesLine(line.soldAt(), line.order(), line.status(), line.customer(), line.sku(), line.name(),
                line.category(),
                line.quantity(), line.unitPrice(), line.total(), null, line.method());
    }
}
