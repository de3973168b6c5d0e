package shop.computer.api.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Says that money went back: {@code POST /api/admin/v1/payments/refunds/{number}/settlement} with {@code If-Match} and
 * {@code Idempotency-Key}.
 *
 * @param reference the bank's reference, or the number of the receipt the customer signed
 */
public record SettleRefund(@NotNull RefundWay way, @NotBlank @Size(max = 100) String reference) {}
