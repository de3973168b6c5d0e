package shop.computer.server.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The shop's own pages. */
public enum ShopPage {

    ABOUT, CONTACT, DELIVERY, WARRANTY, PRIVACY;

    /** Its address is {@code /{word}}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ShopPage> of(String word) {
        return Arrays.stream(values()).filter(page -> page.word().equals(word)).findFirst();
    }
}
