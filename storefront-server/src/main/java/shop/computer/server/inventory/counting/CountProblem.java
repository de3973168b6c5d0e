package shop.computer.server.inventory.counting;

import java.util.Locale;

/** Why the difference on a line cannot be put right by closing the sheet. */
public enum CountProblem {

    /** Fewer pieces are there than are set aside for orders. */
    RESERVED,
    /** Each piece has a number: it has to be said which one is missing or more. */
    SERIAL;

    /** Where its sentence stands in the texts. */
    public String textKey() {
        return "inventory.count.problem." + name().toLowerCase(Locale.ROOT);
    }
}
