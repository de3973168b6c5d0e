package shop.computer.server.payment.review;

import org.jspecify.annotations.Nullable;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.review.ReviewStatus;

/**
 * How a review ends.
 *
 * @param order the order that unmatched money was given to; absent if nothing changes
 * @param refund the refund it became
 */
public record Outcome(ReviewStatus status, String who, String why, @Nullable OrderNumber order,
        @Nullable String refund) {

    /** @throws IllegalArgumentException if that is no end */
    public Outcome {
        if (status == ReviewStatus.OPEN) {
            throw new IllegalArgumentException("An open review has no outcome");
        }
    }
}
