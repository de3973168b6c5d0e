package shop.computer.server.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How text is compared: in lower case, Latin accents folded, zero-width characters gone, and what is neither letter, digit nor mark a space. Khmer
 * signs stay as they are: without them other words would come out.
 */
final class SearchText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern LATIN_ACCENTS = Pattern.compile("[\\u0300-\\u036F]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private SearchText() {}

    /** Words with one space between them. */
    static String normal(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        var folded = LATIN_ACCENTS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_A_WORD.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static List<String> words(String text) {
        return Arrays.stream(normal(text).split(" ")).filter(word -> !word.isEmpty()).distinct().toList();
    }

    /** The words written as one, for those who leave out a space. */
    static String joined(String text) {
        return normal(text).replace(" ", "");
    }
}
