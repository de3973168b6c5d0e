package shop.computer.server.search.index;

/** By what products may be chosen, as the index names it: one of these, or the key of a specification. */
public final class Choice {

    public static final String BRAND = Field.BRAND;
    public static final String CONDITION = Field.CONDITION;
    public static final String OFFER = Field.OFFER;
    public static final String CATEGORY = Field.CATEGORY;

    /** The one value of {@link #OFFER}. */
    public static final String SALE = "sale";

    private Choice() {}

    static String field(String choice) {
        return switch (choice) {
            case BRAND, CONDITION, OFFER, CATEGORY -> choice;
            default -> Field.SPEC + "." + choice;
        };
    }
}
