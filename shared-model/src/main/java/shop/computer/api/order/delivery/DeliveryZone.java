package shop.computer.api.order.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import shop.computer.api.Money;

/**
 * Provinces to which a delivery costs the same.
 *
 * @param code names the zone in the books: capital letters, digits and dashes
 * @param fee USD, 0 or more
 * @param provinces ISO 3166-2 codes
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeliveryZone(@NotNull @Pattern(regexp = "[A-Z0-9-]{1,20}") String code,
        @NotBlank @Size(max = 60) String name, @NotNull Money fee,
        @NotEmpty @Size(max = 25) List<@NotBlank @Size(max = 8) String> provinces) {}
