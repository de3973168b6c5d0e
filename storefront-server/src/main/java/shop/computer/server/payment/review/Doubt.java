package shop.computer.server.payment.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.ReviewReason;
import shop.computer.api.payment.review.ReviewKind;

/**
 * Something to be looked at, as it is written down.
 *
 * @param order absent while it belongs to none
 * @param picture a key of the media store
 * @param flagged the picture is like one that came before
 */
public record Doubt(ReviewKind kind, @Nullable OrderNumber order, @Nullable Integer attempt,
        @Nullable ReviewReason reason, @Nullable Money asked, @Nullable Money received, @Nullable String bankHash,
        @Nullable String payer, @Nullable Instant paidAt, @Nullable String picture, boolean flagged) {

    /** Money in the shop's account that answers no request. */
    public static Doubt unmatched(Money received, String bankHash, String payer, @Nullable Instant paidAt) {
        return new Doubt(ReviewKind.UNMATCHED, null, null, null, null, received, bankHash, payer, paidAt, null, false);
    }

    /** A customer's word that it is paid. */
    public static Doubt shown(OrderNumber order, String picture, boolean flagged) {
        return new Doubt(ReviewKind.SCREENSHOT, order, null, null, null, null, null, null, null, picture, flagged);
    }
}
