package shop.computer.server.cart.web;

import java.util.List;

/**
 * What happened to the cart, said on top of it.
 *
 * @param key of the sentence
 * @param facts what the sentence names
 */
record CartNote(Tone tone, String key, List<Object> facts) {

    enum Tone {
        GOOD, INFO, BAD
    }

    CartNote {
        facts = List.copyOf(facts);
    }

    static CartNote good(String key, Object... facts) {
        return new CartNote(Tone.GOOD, key, List.of(facts));
    }

    static CartNote info(String key, Object... facts) {
        return new CartNote(Tone.INFO, key, List.of(facts));
    }

    static CartNote bad(String key, Object... facts) {
        return new CartNote(Tone.BAD, key, List.of(facts));
    }

    /** The class of its box. */
    public String look() {
        return switch (tone) {
            case GOOD -> "good";
            case INFO -> "info";
            case BAD -> "bad";
        };
    }

    /** Its drawing in the sprite. */
    public String icon() {
        return switch (tone) {
            case GOOD -> "#i-circle-check";
            case INFO -> "#i-info";
            case BAD -> "#i-triangle-alert";
        };
    }

    /** Whether a screen reader interrupts for it. */
    public String role() {
        return tone == Tone.BAD ? "alert" : "status";
    }

    public Object[] words() {
        return facts.toArray();
    }
}
