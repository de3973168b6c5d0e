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
        SKU, ORDER, LINE, PAYMENT
    }

    /** Where its sentence stands in the texts. */
    public String textKey() {
        return textKey(name);
    }

    static String textKey(String name) {
        return "books.rule." + name;
    }

    /** The query, which MySQL ends by itself after so many milliseconds. */
    String sqlWithin(int millis) {
        return sql.replaceFirst("select", "select /*+ max_execution_time(%d) */".formatted(millis));
    }
}
