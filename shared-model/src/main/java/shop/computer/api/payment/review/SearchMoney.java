package shop.computer.api.payment.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;

/**
 * Asks the bank for money by what stands on a payer's receipt: {@code POST /api/admin/v1/payments/searches} with {@code Idempotency-Key}.
 *
 * @param hash the whole hash of 64 hexadecimal digits, or its first 8
 * @param amount needed with the short form
 */
public record SearchMoney(@NotBlank @Pattern(regexp = "([0-9a-fA-F]{8}|[0-9a-fA-F]{64})") String hash,
        @Nullable Money amount) {}
