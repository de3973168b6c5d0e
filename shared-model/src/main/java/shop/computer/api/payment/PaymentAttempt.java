package shop.computer.api.payment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;

/**
 * One asking for an order's money. Its amount never changes; another amount or currency is another attempt.
 *
 * @param number counts from 1 for each order
 * @param debt the number of the first attempt for the same money: of attempts with the same debt one pays, the others are replaced
 * @param asked in the currency of the code
 * @param worth what that settles of the order, USD; differs from {@code asked} where it is asked in riel
 * @param decidedBy who of the staff let it pay, absent if the bank's answer did
 * @param decidedWhy and why
 * @param retired whether another attempt took its place; money that comes all the same is still found
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentAttempt(int number, int debt, PaymentMethod method, PaymentStatus status, Money asked, Money worth,
        @Nullable Money received, @Nullable ReviewReason reason, @Nullable String billNumber, boolean retired,
        Instant createdAt, @Nullable Instant expiresAt, @Nullable Instant paidAt, @Nullable String bankHash,
        @Nullable String payer, @Nullable String decidedBy, @Nullable String decidedWhy, long version) {}
