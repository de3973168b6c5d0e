package shop.computer.api.order.returns;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;

/**
 * Takes goods back from a completed order: {@code POST /api/admin/v1/orders/{number}/returns} with {@code If-Match} and
 * {@code Idempotency-Key}.
 *
 * @param lines each line of the order at most once for each restock choice
 * @param deliveryFee how much of the delivery fee is given back, too, USD; absent for nothing
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TakeReturn(@NotEmpty @Size(max = 100) List<@NotNull @Valid ReturnLine> lines,
        @Nullable Money deliveryFee, @NotBlank @Size(max = 300) String reason) {}
