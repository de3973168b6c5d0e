package shop.computer.api.payment.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;

/**
 * Confirms by hand that an order's money is there, after a look into the bank's own books:
 * {@code POST /api/admin/v1/payments/orders/{number}/confirmation} with {@code Idempotency-Key}.
 *
 * @param bankHash the bank's transaction hash, 64 hexadecimal digits, if it is known; it then pays nothing else
 * @param amount what stands in the bank's books, in its currency: the order may have become dearer, or be paid in riel, since whoever confirms
 *     looked at it
 */
public record ConfirmPayment(@NotBlank @Size(max = 300) String why,
        @Nullable @Pattern(regexp = "[0-9a-fA-F]{64}") String bankHash, @NotNull Money amount) {}
