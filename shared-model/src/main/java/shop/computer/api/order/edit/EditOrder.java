package shop.computer.api.order.edit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;

/**
 * What an order is to hold from now on: {@code PUT /api/admin/v1/orders/{number}/content} with {@code If-Match} and {@code Idempotency-Key}.
 * Pieces that were ordered keep their price; pieces that are added cost what they cost today.
 *
 * @param lines each SKU once; what is not among them is taken out
 * @param address absent for a pick-up
 * @param why in the words of whoever changes it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EditOrder(@NotEmpty @Size(max = 100) List<@NotNull @Valid EditLine> lines, @NotNull Handover handover,
        @Nullable @Valid DeliveryAddress address, @NotBlank @Size(max = 300) String why) {}
