package shop.computer.api.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the next step of an order: {@code POST /api/admin/v1/orders/{number}/steps} with {@code If-Match} and {@code Idempotency-Key}.
 *
 * @param why must be there for a cancellation
 * @param serials of the pieces that leave the house with this step, for each SKU that is kept by serial; otherwise none. Of a parcel that comes
 *     back: of pieces that left without a number and are kept by one now
 */
public record TakeStep(@NotNull OrderStatus to, @Nullable @Size(max = 300) String why,
        @Size(max = 200) List<@Valid LineSerials> serials) {

    public TakeStep {
        serials = List.copyOf(Objects.requireNonNullElse(serials, List.of()));
    }

    /** A step with which no numbered piece leaves the house. */
    public TakeStep(OrderStatus to, @Nullable String why) {
        this(to, why, List.of());
    }
}
