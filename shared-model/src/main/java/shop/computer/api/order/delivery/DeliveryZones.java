package shop.computer.api.order.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import shop.computer.api.Versioned;

/**
 * All zones: {@code GET} and, with {@code If-Match} and {@code Idempotency-Key}, {@code PUT /api/admin/v1/orders/delivery-zones}. Each
 * province is in exactly one zone.
 *
 * @param version ignored when it is sent; the version that was seen stands in {@code If-Match}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeliveryZones(@NotEmpty @Size(max = 25) List<@NotNull @Valid DeliveryZone> zones,
        long version) implements Versioned {}
