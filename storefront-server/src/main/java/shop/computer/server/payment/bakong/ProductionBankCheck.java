package shop.computer.server.payment.bakong;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A real shop asks the bank itself, or a relay named on purpose, and nobody else: look-alike services could say "paid" at
 * will. Stops the start otherwise.
 */
@Component
@Profile("production")
class ProductionBankCheck {

    static final String BANK = "api-bakong.nbc.gov.kh";

    ProductionBankCheck(BakongSettings settings, @Value("${shop.payment.account}") String account) {
        check(settings, account);
    }

    static void check(BakongSettings settings, String account) {
        var host = settings.baseUrl().getHost() == null ? "" : settings.baseUrl().getHost().toLowerCase(Locale.ROOT);
        if (!host.equals(BANK)
                && (settings.relay().isBlank() || !host.equals(settings.relay().toLowerCase(Locale.ROOT)))) {
            throw new IllegalStateException(
                    "BAKONG_BASE_URL must lead to " + BANK + " or to the host named in BAKONG_RELAY");
        }
        if (!"https".equals(settings.baseUrl().getScheme())) {
            throw new IllegalStateException("BAKONG_BASE_URL must begin with https://");
        }
        if (settings.token().isBlank() && settings.email().isBlank()) {
            throw new IllegalStateException("BAKONG_TOKEN or BAKONG_EMAIL is missing");
        }
        if (!account.matches("[^@\\s]+@[^@\\s]+") || account.endsWith("@demo")) {
            throw new IllegalStateException("BAKONG_ACCOUNT must name the shop's Bakong account, as in name@bank");
        }
    }
}
