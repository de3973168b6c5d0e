package shop.computer.server.books;

/**
 * Something that must always be true of the books.
 *
 * @param name for instance {@code I1-on-hand-is-the-sum}
 * @param of what the keys name that the query answers with
 * @param sql answers with one column, the keys of what breaks the rule; may ask for {@code :settled}, a time in UTC
 */
public record Rule(String name, Subject of, String sql) {

    /** What a rule is about. */
    public enum Subject {
        SKU, ORDER, LINE, PAYMENT, COUPON
    }

    /** Where its sentence stands in the texts. */
    public String textKey() {
        return textKey(name);
    }

    /** Where the sentence of the rule of this name stands in the texts. */
    public static String textKey(String name) {
        return "books.rule." + name;
    }
}
