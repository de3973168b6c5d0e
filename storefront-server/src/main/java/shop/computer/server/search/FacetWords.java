package shop.computer.server.search;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import shop.computer.api.inventory.Grade;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.category.CategoryNode;
import shop.computer.server.search.facet.Facet;
import shop.computer.server.search.index.Choice;

/** Says choices in the language of the request: numbers from low to high, all else from the most to the fewest. */
@Component
class FacetWords {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("(?=.*\\d)(\\d*)\\.\\.(\\d*)");

    private final Catalog catalog;
    private final MessageSource texts;

    FacetWords(Catalog catalog, MessageSource texts) {
        this.catalog = catalog;
        this.texts = texts;
    }

    /** Those that leave something to choose, or of which something is chosen. */
    List<Facet> facets(List<String> choices, Map<String, Map<String, Long>> counts, Map<String, Set<String>> chosen) {
        var facets = choices.stream().map(choice -> facet(choice, counts.getOrDefault(choice, Map.of()),
                chosen.getOrDefault(choice, Set.of())));
        return facets.filter(facet -> facet.values().size() > 1 || facet.isChosen()
                || facet.key().equals(Choice.OFFER) && !facet.values().isEmpty()).toList();
    }

    private Facet facet(String choice, Map<String, Long> counts, Set<String> chosen) {
        var all = new TreeMap<>(counts);
        chosen.forEach(value -> all.putIfAbsent(value, 0L));
        var tops = choice.equals(Choice.CATEGORY)
                ? catalog.tree().stream().collect(Collectors.toMap(CategoryNode::slug, Function.identity()))
                : Map.<String, CategoryNode>of();
        var values = all.entrySet().stream()
                .filter(entry -> !choice.equals(Choice.CATEGORY) || tops.containsKey(entry.getKey()))
                .map(entry -> value(entry.getKey(), label(choice, entry.getKey(), tops), entry.getValue(), chosen))
                .sorted(order(all.keySet())).toList();
        return new Facet(choice, label(choice), values);
    }

    private static Facet.Value value(String value, String label, long count, Set<String> chosen) {
        return new Facet.Value(value, label, lang(label), count, chosen.contains(value));
    }

    private String label(String choice) {
        return switch (choice) {
            case Choice.BRAND, Choice.CONDITION, Choice.OFFER, Choice.CATEGORY -> text("search.facet." + choice);
            default -> catalog.specLabel(choice).orElse(choice);
        };
    }

    private String label(String choice, String value, Map<String, CategoryNode> categories) {
        return switch (choice) {
            case Choice.BRAND -> value;
            case Choice.CATEGORY -> Optional.ofNullable(categories.get(value)).map(CategoryNode::name).orElse(value);
            case Choice.OFFER -> text("search.offer." + Choice.SALE);
            case Choice.CONDITION ->
                Arrays.stream(Grade.values()).anyMatch(grade -> grade.name().equals(value))
                        ? text("search.condition." + value.toLowerCase(Locale.ROOT).replace('_', '-'))
                        : value;
            default -> spec(choice, value);
        };
    }

    private String spec(String key, String value) {
        var range = RANGE.matcher(value);
        if (range.matches()) {
            return range(key, range.group(1), range.group(2));
        }
        Object known = NUMBER.matcher(value).matches()
                ? new BigDecimal(value)
                : value.equals("true") || value.equals("false") ? Boolean.valueOf(value) : value;
        return catalog.specValue(key, known);
    }

    private String range(String key, String above, String upTo) {
        if (above.isEmpty()) {
            return text("search.facet.up-to", catalog.specValue(key, new BigDecimal(upTo)));
        }
        var low = catalog.specValue(key, new BigDecimal(above));
        return upTo.isEmpty()
                ? text("search.facet.above", low)
                : text("search.facet.between", above, catalog.specValue(key, new BigDecimal(upTo)));
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static Comparator<Facet.Value> order(Set<String> values) {
        if (Stream.of(NUMBER, RANGE)
                .anyMatch(kind -> values.stream().allMatch(value -> kind.matcher(value).matches()))) {
            return Comparator.comparing(FacetWords::number);
        }
        return Comparator.comparing(Facet.Value::count).reversed().thenComparing(Facet.Value::label);
    }

    private static BigDecimal number(Facet.Value value) {
        var range = RANGE.matcher(value.value());
        return range.matches()
                ? range.group(1).isEmpty() ? BigDecimal.ZERO : new BigDecimal(range.group(1))
                : new BigDecimal(value.value());
    }

    private static String lang(String label) {
        return label.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.KHMER)
                        ? "km"
                        : "en";
    }
}
