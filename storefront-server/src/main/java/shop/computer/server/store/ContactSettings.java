package shop.computer.server.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How customers reach the shop, {@code shop.contact} in the settings.
 *
 * @param address where it is, in English
 * @param addressKm the same in Khmer; where one is missing the other stands for both
 */
@ConfigurationProperties("shop.contact")
record ContactSettings(@DefaultValue("") String phone, @DefaultValue("") String telegram,
        @DefaultValue("") String facebook, @DefaultValue("") String map, @DefaultValue("") String address,
        @DefaultValue("") String addressKm) {

    String address(boolean khmer) {
        return khmer && !addressKm.isBlank() || address.isBlank() ? addressKm : address;
    }
}
