package shop.computer.server.search.index;

import java.util.Set;

/** What is counted, and by what products may be chosen: one of these, or the key of a specification. */
public final class Choice {

    public static final String BRAND = Field.BRAND;
    public static final String CONDITION = Field.CONDITION;
    public static final String OFFER = Field.OFFER;
    public static final String CATEGORY = Field.CATEGORY;

    /** All specifications at once; chosen is one of them by its own key. */
    public static final String SPECS = Field.SPEC;

    /** Lowest and highest, and how many are in stock; chosen from and to. */
    public static final String PRICE = Field.PRICE;

    /** The one value of {@link #OFFER}. */
    public static final String SALE = "sale";

    static final String STOCK = Field.IN_STOCK;
    private static final Set<String> NO_SPECS = Set.of(BRAND, CONDITION, OFFER, CATEGORY);

    private Choice() {}

    static boolean isSpec(String choice) {
        return !NO_SPECS.contains(choice);
    }
}
