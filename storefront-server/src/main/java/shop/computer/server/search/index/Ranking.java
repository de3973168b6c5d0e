package shop.computer.server.search.index;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order products stand. */
public enum Ranking {

    /** What fits best what was typed; without text as {@link #POPULAR}. */
    RELEVANCE, POPULAR, NEWEST, PRICE_LOW, PRICE_HIGH, NAME;

    /** How it is called in addresses and text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Ranking> of(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
