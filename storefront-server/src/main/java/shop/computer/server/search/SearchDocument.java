package shop.computer.server.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.computer.api.Sku;
import shop.computer.server.catalog.ProductWords;

/**
 * What a product is found by.
 *
 * @param title normalised brand and name
 * @param words all its normalised words, with a space before and after
 */
record SearchDocument(Sku sku, String title, String words) {

    private static final int LONGEST_TITLE = 450;
    private static final int LONGEST = 3000;

    static SearchDocument of(ProductWords product) {
        var title = SearchText.normal(product.name());
        var all = Stream
                .of(List.of(product.name(), product.brand(), product.sku().value()), product.categories(),
                        List.of(product.description()))
                .flatMap(List::stream).map(SearchText::normal).collect(Collectors.joining(" "));
        return new SearchDocument(product.sku(), cut(" " + title, LONGEST_TITLE),
                cut(" " + SearchText.joined(product.name()) + " " + all, LONGEST - 1) + " ");
    }

    /** In the order every writer takes, so that two cannot lock each other. */
    static Comparator<SearchDocument> order() {
        return Comparator.comparing(SearchDocument::sku);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
