package shop.computer.api.order.remark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Writes a remark to an order: {@code POST /api/admin/v1/orders/{number}/notes} with {@code Idempotency-Key}. */
public record AddRemark(@NotBlank @Size(max = 1000) String text, @NotNull Audience audience) {}
