package shop.computer.server.payment.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.ReviewReason;
import shop.computer.api.payment.review.PaymentReview;
import shop.computer.api.payment.review.ReviewKind;
import shop.computer.api.payment.review.ReviewStatus;

/** Reads a review out of its row. */
final class ReviewRow {

    private ReviewRow() {}

    static PaymentReview read(ResultSet row, int index) throws SQLException {
        var order = row.getString("order_number");
        var reason = row.getString("reason");
        var opened = at(row, "opened_at");
        return new PaymentReview(row.getLong("id"), ReviewKind.valueOf(row.getString("kind")),
                ReviewStatus.valueOf(row.getString("status")), order.isEmpty() ? null : new OrderNumber(order),
                row.getObject("attempt", Integer.class), reason == null ? null : ReviewReason.valueOf(reason),
                money(row, "asked_amount", "asked_currency"), money(row, "amount", "currency"),
                row.getString("bank_hash"), row.getString("payer"), at(row, "paid_at"), row.getString("picture"),
                row.getBoolean("flagged"), opened == null ? Instant.EPOCH : opened, at(row, "resolved_at"),
                row.getString("resolved_by"), row.getString("why"), row.getString("refund_number"),
                row.getLong("version"));
    }

    private static @Nullable Money money(ResultSet row, String amount, String currency) throws SQLException {
        var number = row.getBigDecimal(amount);
        return number == null ? null : new Money(number, Currency.valueOf(row.getString(currency)));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
