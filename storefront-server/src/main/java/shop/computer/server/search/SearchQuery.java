package shop.computer.server.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody looks for, as SQL: every word must stand in the document. First comes the part number itself, then part numbers that begin so, then
 * titles that hold the words in this order.
 */
class SearchQuery {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 100;
    private static final int SHORT = 2;

    private final List<String> words;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    SearchQuery(String text) {
        var wanted = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        words = SearchText.words(wanted).stream().limit(MOST_WORDS).toList();
        IntStream.range(0, words.size()).forEach(place -> parameters.put("word" + place, pattern(words.get(place))));
        var sku = wanted.strip().toUpperCase(Locale.ROOT);
        parameters.put("sku", sku);
        parameters.put("prefix", escaped(sku) + "%");
        parameters.put("title", "% " + escaped(String.join(" ", words)) + "%");
    }

    /** Nothing that could be looked for. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    String condition() {
        return IntStream.range(0, words.size()).mapToObj(place -> "words like :word" + place + " escape '!'")
                .collect(Collectors.joining(" and "));
    }

    String order() {
        return "case when sku = :sku then 0 when sku like :prefix escape '!' then 1 when title like :title escape '!' then 2 else 3 end";
    }

    Map<String, ?> parameters() {
        return parameters;
    }

    /** A short word must begin a word; a longer one may stand inside: Khmer writes no spaces, and some leave them out. */
    private static String pattern(String word) {
        return (word.length() <= SHORT ? "% " : "%") + escaped(word) + "%";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
