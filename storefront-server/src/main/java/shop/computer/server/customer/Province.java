package shop.computer.server.customer;

import java.util.Locale;

/**
 * A province of Cambodia, or the capital.
 *
 * @param code ISO 3166-2, for instance {@code KH-12}
 */
public record Province(String code, String english, String khmer) {

    public String name(Locale language) {
        return language.getLanguage().equals("km") ? khmer : english;
    }

    public boolean isCapital() {
        return code.equals(Provinces.PHNOM_PENH);
    }
}
