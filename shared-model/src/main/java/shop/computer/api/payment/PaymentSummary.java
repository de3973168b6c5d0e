package shop.computer.api.payment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;

/**
 * What staff see of an order's newest payment request.
 *
 * @param asked what was asked for
 * @param received what came, absent while nothing did; differs from {@code asked} only in review
 * @param reason why it is in review, in words for staff; absent otherwise
 * @param bankHash the bank's transaction hash
 * @param payer the paying account as the bank named it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentSummary(PaymentMethod method, PaymentStatus status, Money asked, @Nullable Money received,
        @Nullable ReviewReason reason,
        @Nullable Instant expiresAt, @Nullable Instant paidAt, @Nullable String bankHash, @Nullable String payer) {}
