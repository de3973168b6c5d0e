package shop.computer.api.order;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where a delivery goes. No postcode: nobody in Cambodia knows theirs.
 *
 * @param province ISO 3166-2 code, for instance {@code KH-12} for Phnom Penh
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryAddress(String province, String provinceName, String district, String commune,
        @Nullable String street,
        @Nullable String landmark) {}
