package shop.computer.api.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import shop.computer.api.payment.PaymentMethod;

/**
 * Changes how an order that is not paid yet will be paid: {@code PUT /api/admin/v1/orders/{number}/payment-method} with {@code If-Match} and
 * {@code Idempotency-Key}.
 */
public record SwitchPayment(@NotNull PaymentMethod to, @NotBlank @Size(max = 300) String why) {}
