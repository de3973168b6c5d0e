package shop.computer.api.order;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the next step of an order: {@code POST /api/admin/v1/orders/{number}/steps} with {@code If-Match} and {@code Idempotency-Key}.
 *
 * @param why must be there for a cancellation
 */
public record TakeStep(@NotNull OrderStatus to, @Nullable @Size(max = 300) String why) {}
