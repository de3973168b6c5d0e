package shop.computer.api.payment.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import shop.computer.api.OrderNumber;

/**
 * Lets money in doubt pay an order: {@code POST /api/admin/v1/payments/reviews/{id}/acceptance} with {@code If-Match} and
 * {@code Idempotency-Key}.
 *
 * @param order which one, for money that belongs to none yet; else absent
 */
public record AcceptMoney(@NotBlank @Size(max = 300) String why, @Nullable OrderNumber order) {}
