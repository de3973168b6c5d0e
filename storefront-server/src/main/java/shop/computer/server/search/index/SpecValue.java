package shop.computer.server.search.index;

/** A specification and what it is of a product, as one word of the index: all of them lie in one field and are counted at once. */
record SpecValue(String key, String value) {

    private static final char PARTED = '=';

    /** A key has no such sign. */
    static SpecValue read(String word) {
        var end = word.indexOf(PARTED);
        return new SpecValue(word.substring(0, end), word.substring(end + 1));
    }

    String word() {
        return key + PARTED + value;
    }
}
