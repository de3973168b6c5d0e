package shop.computer.server.page.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How customers reach the shop, {@code shop.contact} in the settings. What is empty is not shown.
 *
 * @param phone as it is to be read, for instance {@code +855 12 345 678}
 * @param telegram name of the shop's account, without the sign before it
 * @param facebook address of the shop's page
 * @param map address of the shop on a map
 */
@ConfigurationProperties("shop.contact")
record ContactSettings(@DefaultValue("") String phone, @DefaultValue("") String telegram,
        @DefaultValue("") String facebook, @DefaultValue("") String map) {

    /** For a link: digits and the plus only. */
    public String dial() {
        return phone.replaceAll("[^+0-9]", "");
    }
}
