package shop.computer.server.search.word;

import java.util.regex.Pattern;

/**
 * What a question says of the stock: {@code mouse in stock}, {@code កណ្តុរមានក្នុងស្តុក}.
 *
 * @param rest the question without it
 * @param inStock whether only what is there is wanted
 */
public record StockWords(String rest, boolean inStock) {

    private static final Pattern PHRASE = Pattern.compile(
            "\\bin[\\s-]stock\\b|(?:នៅ|មាន)?[\\s\\u200B]*(?:ក្នុង|មាន)[\\s\\u200B]*ស្[តដ]ុក",
            Pattern.CASE_INSENSITIVE);

    /** The question as it is if it says nothing of the stock. */
    public static StockWords of(String text) {
        var phrase = PHRASE.matcher(text);
        return phrase.find()
                ? new StockWords(phrase.replaceAll(" ").replaceAll("\\s+", " ").strip(), true)
                : new StockWords(text, false);
    }
}
