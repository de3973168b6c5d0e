package shop.computer.api.order;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a delivery goes. No postcode: nobody in Cambodia knows theirs.
 *
 * @param province ISO 3166-2 code, for instance {@code KH-12} for Phnom Penh
 * @param provinceName in English; when it is sent, the server takes the province's own name instead
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryAddress(@NotBlank @Size(max = 8) String province, @Size(max = 100) String provinceName,
        @NotBlank @Size(max = 100) String district, @NotBlank @Size(max = 100) String commune,
        @Nullable @Size(max = 200) String street,
        @Nullable @Size(max = 200) String landmark) {}
