package shop.computer.server.platform.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.core.env.Environment;

/** Which settings a real shop cannot do without, and what would make them unsafe. Values are never repeated: they are secrets. */
class ProductionSettings {

    private static final int SHORTEST_KEY = 32;
    private static final int FEWEST_DIFFERENT = 10;
    private static final Set<String> KNOWN_PASSWORDS = Set.of("password", "passw0rd", "root", "mysql", "shop", "secret",
            "changeme",
            "change-me", "admin", "test", "123456", "12345678");

    private final Environment settings;
    private final List<String> wrong = new ArrayList<>();

    ProductionSettings(Environment settings) {
        this.settings = settings;
    }

    /** What is wrong, one sentence a setting; empty if the shop may start. */
    List<String> faults() {
        if (settings.matchesProfiles("demo")) {
            wrong.add("The profiles production and demo exclude each other; a real shop runs without demo.");
        }
        List.of("MYSQL_HOST", "MYSQL_DB", "MYSQL_USER", "MYSQL_PASSWORD", "SECRET_KEY", "SHOP_PUBLIC_URL",
                "BAKONG_ACCOUNT",
                "BAKONG_MERCHANT_NAME", "BAKONG_CITY").forEach(this::mustBeThere);
        mustNotBe("MYSQL_PASSWORD", this::isKnownPassword, "is one that everybody tries first");
        mustNotBe("SECRET_KEY", ProductionSettings::isWeakKey,
                "is too easy to guess; make one by:  openssl rand -base64 48");
        mustNotBe("SHOP_PUBLIC_URL", url -> !url.startsWith("https://") || url.length() <= "https://".length(),
                "must begin with https:// and name the shop's host");
        mustNotBe("BAKONG_ACCOUNT", account -> !account.matches("[^@\\s]+@[^@\\s]+") || account.endsWith("@demo"),
                "must be the shop's own account, as in name@bank");
        mustNotBe("BAKONG_BASE_URL", url -> !url.startsWith("https://"), "must begin with https://");
        mustNotBe("BAKONG_MERCHANT_NAME", name -> !isLatin(name, 25),
                "must be 1 to 25 Latin letters, as banks agree on no others");
        mustNotBe("BAKONG_CITY", city -> !isLatin(city, 15),
                "must be 1 to 15 Latin letters, as banks agree on no others");
        if (value("BAKONG_TOKEN").isEmpty() && value("BAKONG_EMAIL").isEmpty()) {
            wrong.add("BAKONG_TOKEN or BAKONG_EMAIL is missing.");
        }
        return List.copyOf(wrong);
    }

    private void mustBeThere(String name) {
        if (value(name).isEmpty()) {
            wrong.add(name + " is missing.");
        }
    }

    private void mustNotBe(String name, Predicate<String> unsafe, String why) {
        var value = value(name);
        if (!value.isEmpty() && unsafe.test(value)) {
            wrong.add(name + " " + why + ".");
        }
    }

    private String value(String name) {
        return settings.getProperty(name, "").strip();
    }

    private boolean isKnownPassword(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        return KNOWN_PASSWORDS.contains(lower) || lower.equals(value("MYSQL_USER").toLowerCase(Locale.ROOT));
    }

    private static boolean isLatin(String text, int most) {
        return text.length() <= most && text.chars().allMatch(letter -> letter >= ' ' && letter <= '~');
    }

    private static boolean isWeakKey(String key) {
        return key.length() < SHORTEST_KEY || key.toLowerCase(Locale.ROOT).contains("demo") || key.contains("for-tests")
                || key.chars().distinct().count() < FEWEST_DIFFERENT;
    }
}
