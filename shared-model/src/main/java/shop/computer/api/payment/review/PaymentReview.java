package shop.computer.api.payment.review;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Versioned;
import shop.computer.api.payment.ReviewReason;

/**
 * Money in doubt, or the claim that there is some.
 *
 * @param order absent while it belongs to none
 * @param attempt which asking of the order it answers, absent if none
 * @param reason what does not fit
 * @param asked what the attempt asked for
 * @param received what came, if it is in a currency the books know
 * @param picture what the customer showed: its number at {@code /api/admin/v1/payments/pictures/{number}}
 * @param flagged the picture is like one that came before
 * @param since since when somebody should look at it
 * @param refund the refund it became
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentReview(long id, ReviewKind kind, ReviewStatus status, @Nullable OrderNumber order,
        @Nullable Integer attempt, @Nullable ReviewReason reason, @Nullable Money asked, @Nullable Money received,
        @Nullable String bankHash, @Nullable String payer, @Nullable Instant paidAt, @Nullable String picture,
        boolean flagged, Instant since, @Nullable Instant resolvedAt, @Nullable String resolvedBy, @Nullable String why,
        @Nullable String refund, long version) implements Versioned {}
