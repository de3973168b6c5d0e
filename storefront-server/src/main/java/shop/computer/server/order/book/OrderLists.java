package shop.computer.server.order.book;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.computer.api.CursorPage;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderPapers;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.PaymentSummary;
import shop.computer.server.order.remark.RemarkBook;
import shop.computer.server.order.returns.CreditBook;
import shop.computer.server.payment.Payments;

/** Orders whole, and pages of them, newest first. The cursor is the last row's id, so that orders which arrive in between shift nothing. */
@Component
public class OrderLists {

    private static final String CURSOR = "order:";

    private final OrderBook orders;
    private final RemarkBook remarks;
    private final EditBook edits;
    private final CreditBook credits;
    private final Payments payments;

    OrderLists(OrderBook orders, RemarkBook remarks, EditBook edits, CreditBook credits, Payments payments) {
        this.orders = orders;
        this.remarks = remarks;
        this.edits = edits;
        this.credits = credits;
        this.payments = payments;
    }

    /** One order with everything that belongs to it. */
    public Optional<OrderDetail> find(OrderNumber number) {
        return orders.find(number)
                .map(row -> row.toDetail(orders.lines(row), orders.story(row), payments.summary(number),
                        papers(row)));
    }

    private OrderPapers papers(OrderRow row) {
        var number = row.number();
        return new OrderPapers(remarks.of(number), edits.of(number), credits.of(number), row.openDifference());
    }

    public CursorPage<OrderSummary> page(OrderQuery query) {
        var all = OrderFilter.of(query);
        var cursor = query.cursor();
        var rows = orders.list(cursor == null ? all : all.before(id(cursor)), query.limit() + 1);
        var shown = rows.subList(0, Math.min(rows.size(), query.limit()));
        var next = rows.size() > shown.size() ? cursor(shown.getLast().id()) : null;
        return new CursorPage<>(summaries(shown), next, query.total() ? (Long) orders.count(all) : null);
    }

    /** These orders, newest first. */
    public List<OrderSummary> of(List<OrderNumber> numbers) {
        return numbers.isEmpty() ? List.of() : summaries(orders.list(OrderFilter.of(numbers), numbers.size()));
    }

    private List<OrderSummary> summaries(List<OrderRow> rows) {
        var paid = payments.summaries(rows.stream().map(OrderRow::number).toList());
        return rows.stream().map(row -> row.toSummary(status(paid, row.number()))).toList();
    }

    /** An order without a payment request would be a fault in the books: somebody has to look at it. */
    private static PaymentStatus status(Map<OrderNumber, PaymentSummary> paid, OrderNumber number) {
        return Optional.ofNullable(paid.get(number)).map(PaymentSummary::status).orElse(PaymentStatus.REVIEW);
    }

    /** A word that callers hand back and need not read; the mark tells ours from any other. */
    private static String cursor(long id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((CURSOR + id).getBytes(StandardCharsets.UTF_8));
    }

    private static long id(String cursor) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (plain.startsWith(CURSOR)) {
                return Long.parseLong(plain.substring(CURSOR.length()));
            }
        } catch (IllegalArgumentException notOurs) {
            throw new UnreadableCursorException();
        }
        throw new UnreadableCursorException();
    }
}
