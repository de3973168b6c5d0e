package shop.computer.server.search.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts text into words: lower case, Latin accents and Khmer digits folded, zero-width characters gone, Khmer cut by {@link KhmerWords}, a figure and its unit made
 * one word ({@code 16 GB} and {@code 16gb} are the same). Khmer signs stay: without them other words would come out.
 */
public final class Words {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern LATIN_ACCENTS = Pattern.compile("[\\u0300-\\u036F]");
    private static final Pattern QUOTED = Pattern.compile("(?<!\\d)[\"“”]([^\"“”]*)[\"“”]");
    private static final Pattern INCHES = Pattern.compile("(?<=\\d)\\s?(?:[\"″”]|'')");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}.]+|\\.(?!\\d)|(?<!\\d)\\.");
    private static final Pattern FIGURE = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern FIGURE_AND_UNIT = Pattern.compile("(\\d+(?:\\.\\d+)?)(\\p{L}+)");
    private static final Pattern BORDER = Pattern.compile("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)");
    private static final int LONGEST_JOIN = 3;

    private Words() {}

    /** The words in the order they stand. */
    public static List<String> of(String text) {
        var words = new ArrayList<String>();
        for (var piece : NOT_A_WORD.split(normal(text))) {
            if (!piece.isEmpty()) {
                KhmerWords.cut(piece).forEach(word -> add(words, word));
            }
        }
        return words;
    }

    /**
     * All that a name may be typed as: its words, those inside of words that mix letters and figures ({@code rtx} and {@code 5070} of
     * {@code RTX5070}), Khmer words that make up longer ones, and neighbours written as one ({@code rtx5070ti}).
     */
    public static Set<String> spellings(String text) {
        var words = of(text);
        var all = new LinkedHashSet<>(words);
        words.forEach(word -> addInner(all, word));
        for (int from = 0; from < words.size(); from++) {
            for (int length = 2; length <= LONGEST_JOIN && from + length <= words.size(); length++) {
                all.add(String.join("", words.subList(from, from + length)));
            }
        }
        return all;
    }

    /** Whether the first word is a figure, and not one with its unit. */
    static boolean startsWithFigure(String text) {
        return FIGURE.matcher(of(text).getFirst()).matches();
    }

    private static String normal(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        var unquoted = QUOTED.matcher(visible).replaceAll(" $1 ");
        var inches = INCHES.matcher(unquoted).replaceAll(" inch ");
        var folded = LATIN_ACCENTS.matcher(Normalizer.normalize(inches, Normalizer.Form.NFKD)).replaceAll("");
        return KhmerWords.fold(latinDigits(folded.toLowerCase(Locale.ROOT)));
    }

    private static String latinDigits(String text) {
        return text.codePoints().map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static void add(List<String> words, String word) {
        var figure = words.isEmpty() || !FIGURE.matcher(words.getLast()).matches() ? null : words.getLast();
        var unit = figure == null ? null : Units.of(word, figure);
        if (unit != null) {
            words.add(words.removeLast() + unit);
            return;
        }
        var both = FIGURE_AND_UNIT.matcher(word);
        var written = both.matches() ? Units.of(both.group(2), both.group(1)) : null;
        words.add(written == null ? word : both.group(1) + written);
    }

    private static void addInner(Set<String> all, String word) {
        for (var part : BORDER.split(word)) {
            if (part.length() > 1) {
                all.add(part);
            }
        }
        all.addAll(KhmerWords.parts(word));
    }
}
