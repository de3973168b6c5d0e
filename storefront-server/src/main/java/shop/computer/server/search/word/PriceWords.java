package shop.computer.server.search.word;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a question says of the price: {@code laptop under 500}, {@code from $100 to $200}, {@code ក្រោម ៥០០}. Its words are of the price only if an
 * amount follows that has no unit: {@code under desk mount} and {@code under 27 inch} stay words.
 *
 * @param rest the question without its price
 * @param from lowest price, USD; absent if none is said
 * @param to highest price, USD; absent if none is said
 */
public record PriceWords(String rest, @Nullable BigDecimal from, @Nullable BigDecimal to) {

    private static final String UP_TO = "(?:\\b(?:under|below|less than|no more than|cheaper than|at most|up to)"
            + "|ក្រោម|មិនលើសពី|មិនលើស|តិចជាង|ថោកជាង)";
    private static final String ABOVE = "(?:\\b(?:over|above|more than|at least|from|between)"
            + "|លើសពី|លើស|ចាប់ពី|ពី|ច្រើនជាង)";
    private static final String AND = "(?:to|and|-|–|ដល់)";
    private static final String GAP = "[\\s\\u200B]*";
    private static final String CURRENCY = "(?:\\$|usd\\b|dollars?\\b|ដុល្លារ?)";
    private static final String FIGURE = "(?:\\p{Nd}{1,3}(?:,\\p{Nd}{3}){1,2}|\\p{Nd}{1,7})(?:\\.\\p{Nd}{1,2})?(?![.,]?\\p{Nd})";

    private static final Pattern PHRASE = Pattern.compile(UP_TO + amount("most") + "|" + ABOVE + amount("least")
            + "(?:" + GAP + AND + amount("end") + ")?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONEY = Pattern.compile(CURRENCY, Pattern.CASE_INSENSITIVE);

    /** The question as it is if it says nothing of the price. */
    public static PriceWords of(String text) {
        BigDecimal from = null;
        BigDecimal to = null;
        var rest = new StringBuilder();
        var phrase = PHRASE.matcher(text);
        while (phrase.find()) {
            if (isMoney(phrase, text)) {
                from = number(phrase, "least", from);
                to = number(phrase, "most", number(phrase, "end", to));
                phrase.appendReplacement(rest, " ");
            }
        }
        return new PriceWords(phrase.appendTail(rest).toString().replaceAll("\\s+", " ").strip(), from, to);
    }

    private static String amount(String name) {
        return GAP + "(?:" + CURRENCY + GAP + ")?(?<" + name + ">" + FIGURE + ")(?:" + GAP + CURRENCY + ")?";
    }

    /** It says so, or the last amount is a bare figure. */
    private static boolean isMoney(Matcher phrase, String text) {
        var last = IntStream.of(phrase.start("most"), phrase.start("least"), phrase.start("end")).max().orElseThrow();
        return MONEY.matcher(phrase.group()).find() || Words.startsWithFigure(text.substring(last).replace(",", ""));
    }

    private static @Nullable BigDecimal number(Matcher phrase, String amount, @Nullable BigDecimal otherwise) {
        var figure = phrase.group(amount);
        return figure == null ? otherwise : new BigDecimal(figure.replace(",", ""));
    }
}
