package shop.computer.server.payment.bakong;

import java.util.Locale;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/**
 * A real shop asks the bank itself, or a relay named on purpose, and nobody else: look-alike services could say "paid" at
 * will. Stops the start otherwise.
 */
@Order(2)
class ProductionBankCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String BANK = "api-bakong.nbc.gov.kh";

    /** @throws UntrustedBankException naming the setting */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.matchesProfiles("production")) {
            check(Binder.get(environment).bind("shop.bakong", BakongSettings.class).get(),
                    environment.getProperty("shop.payment.account", ""));
        }
    }

    static void check(BakongSettings settings, String account) {
        var host = settings.baseUrl().getHost() == null ? "" : settings.baseUrl().getHost().toLowerCase(Locale.ROOT);
        if (!host.equals(BANK)
                && (settings.relay().isBlank() || !host.equals(settings.relay().toLowerCase(Locale.ROOT)))) {
            throw new UntrustedBankException(
                    "BAKONG_BASE_URL must lead to " + BANK + " or to the host named in BAKONG_RELAY.");
        }
        if (!"https".equals(settings.baseUrl().getScheme())) {
            throw new UntrustedBankException(
                    "BAKONG_BASE_URL must begin with https://, for what is said there decides over money.");
        }
        if (settings.token().isBlank() && settings.email().isBlank()) {
            throw new UntrustedBankException("BAKONG_TOKEN or BAKONG_EMAIL is missing.");
        }
        if (!account.matches("[^@\\s]+@[^@\\s]+") || account.endsWith("@demo")) {
            throw new UntrustedBankException("BAKONG_ACCOUNT must name the shop's Bakong account, as in name@bank.");
        }
    }
}
