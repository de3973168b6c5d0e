package shop.computer.server.search.index;

/** Names in the index. */
final class Field {

    static final String SKU = "sku";
    static final String CODE = "code";
    static final String NAME = "name";
    /** The name as it is sorted by. */
    static final String TITLE = "title";
    static final String KINDS = "kinds";
    static final String WORDS = "words";
    static final String CATEGORY = "category";
    static final String BRAND = "brand";
    static final String CONDITION = "condition";
    static final String OFFER = "offer";
    static final String PRICE = "price";
    static final String IN_STOCK = "inStock";
    static final String CREATED = "created";
    static final String SOLD = "sold";
    static final String SPEC = "spec";

    private Field() {}
}
