package shop.computer.server.payment.bakong;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the bank is and how it knows the shop.
 *
 * @param baseUrl without {@code /v1}
 * @param token the one of the registration; renewed by itself, empty: fetched with the mail address
 * @param email the mail address registered with the bank
 * @param deeplink whether the bank is asked for links into bank apps: its link service of before was to close in 2025
 * @param relay host of a relay of the shop's own in Cambodia, if the bank cannot be reached from here; else empty
 */
@ConfigurationProperties("shop.bakong")
record BakongSettings(URI baseUrl, @DefaultValue("") String token, @DefaultValue("") String email,
        @DefaultValue("") String relay, boolean deeplink) {}
