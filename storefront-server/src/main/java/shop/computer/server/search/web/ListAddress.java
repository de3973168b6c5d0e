package shop.computer.server.search.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import shop.computer.server.catalog.Pager;
import shop.computer.server.search.Wish;
import shop.computer.server.search.index.Choice;
import shop.computer.server.search.index.Ranking;

/**
 * A list's address, which carries all that is chosen: read from a request, and made anew with one thing changed. It says only what differs from
 * the usual, always in the same order.
 *
 * @param path where the list stands, without the language
 * @param usual the order that the address need not name
 */
record ListAddress(String path, Wish wish, Ranking usual) {

    private static final String TEXT = "q";
    private static final String PAGE = "page";
    private static final String SORT = "sort";
    private static final String STOCK = "stock";
    private static final String IN_STOCK = "in";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String OPENED = "all";
    private static final Set<String> OWN = Set.of(TEXT, PAGE, SORT, STOCK, FROM, TO, OPENED);
    private static final int MOST_CHOICES = 12;
    private static final int MOST_VALUES = 30;
    private static final int LONGEST = 80;
    private static final Pattern CURRENCY = Pattern.compile("(?i)\\$|usd|\\s");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}");
    private static final BigDecimal HIGHEST = new BigDecimal(10_000_000);

    /** What this address asks for; what it cannot mean is left out. */
    static ListAddress ofCategory(String slug, MultiValueMap<String, String> parameters, Set<String> keys) {
        return of("/c/" + slug, Wish.of(""), slug, Ranking.POPULAR, parameters, keys);
    }

    /** The price and the stock that the text says move to fields of their own, so that each can be taken away by one link. */
    static ListAddress ofSearch(String text, MultiValueMap<String, String> parameters, Set<String> keys) {
        return of("/search", Wish.of(text), null, Ranking.RELEVANCE, parameters, keys);
    }

    private static ListAddress of(String path, Wish said, @Nullable String category, Ranking usual,
            MultiValueMap<String, String> parameters, Set<String> keys) {
        var chosen = new LinkedHashMap<String, Set<String>>();
        parameters.forEach((key, values) -> {
            var kept = new LinkedHashSet<String>();
            values.stream().filter(value -> !value.isBlank() && value.length() <= LONGEST).limit(MOST_VALUES)
                    .forEach(kept::add);
            if (keys.contains(key) && !OWN.contains(key) && !kept.isEmpty() && chosen.size() < MOST_CHOICES) {
                chosen.put(key, kept);
            }
        });
        var ranking = first(parameters, SORT).isEmpty() ? usual : Ranking.of(first(parameters, SORT)).orElse(usual);
        var from = price(parameters, FROM, said.from());
        var to = price(parameters, TO, said.to());
        var turned = from != null && to != null && from.compareTo(to) > 0;
        return new ListAddress(path,
                new Wish(said.text(), category, chosen, turned ? to : from, turned ? from : to,
                        said.inStock() || IN_STOCK.equals(first(parameters, STOCK)), ranking,
                        Pager.number(first(parameters, PAGE))),
                usual);
    }

    /** What was typed for a price and cannot be read, by field. */
    static Map<String, String> unreadPrices(MultiValueMap<String, String> parameters) {
        return Stream.of(FROM, TO).filter(key -> price(first(parameters, key)) == null)
                .filter(key -> !first(parameters, key).isEmpty())
                .collect(Collectors.toMap(Function.identity(), key -> first(parameters, key)));
    }

    /** Keys of the choices of which every value is to be shown. */
    static Set<String> opened(MultiValueMap<String, String> parameters) {
        return Set.copyOf(parameters.getOrDefault(OPENED, List.of()));
    }

    /** Another page of the same. */
    String page(int number) {
        return text(wish.chosen(), wish.from(), wish.to(), wish.inStock(), wish.ranking(), number);
    }

    String sorted(Ranking ranking) {
        return text(wish.chosen(), wish.from(), wish.to(), wish.inStock(), ranking, 1);
    }

    /** The same without this value. */
    String without(String choice, String value) {
        var others = new TreeMap<>(wish.chosen());
        var rest = new LinkedHashSet<>(others.getOrDefault(choice, Set.of()));
        rest.remove(value);
        others.put(choice, rest);
        return text(others, wish.from(), wish.to(), wish.inStock(), wish.ranking(), 1);
    }

    String withoutPrice() {
        return text(wish.chosen(), null, null, wish.inStock(), wish.ranking(), 1);
    }

    String stock(boolean inStock) {
        return text(wish.chosen(), wish.from(), wish.to(), inStock, wish.ranking(), 1);
    }

    /** Nothing chosen. */
    String plain() {
        return text(Map.of(), null, null, false, wish.ranking(), 1);
    }

    /** In another category with the same brand, price and stock; what is chosen of specifications may mean nothing there. */
    String inCategory(String slug) {
        var chosen = new LinkedHashMap<>(wish.chosen());
        chosen.keySet().retainAll(Set.of(Choice.BRAND, Choice.CONDITION, Choice.OFFER));
        return new ListAddress("/c/" + slug, wish, usual).text(chosen, wish.from(), wish.to(), wish.inStock(),
                wish.ranking(), 1);
    }

    private String text(Map<String, Set<String>> chosen, @Nullable BigDecimal from, @Nullable BigDecimal to,
            boolean inStock, Ranking ranking, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        var values = new LinkedHashMap<String, Object>();
        if (!wish.text().isEmpty()) {
            add(address, values, TEXT, wish.text());
        }
        new TreeMap<>(chosen).forEach((key, all) -> all.forEach(value -> add(address, values, key, value)));
        if (from != null) {
            add(address, values, FROM, from.toPlainString());
        }
        if (to != null) {
            add(address, values, TO, to.toPlainString());
        }
        if (inStock) {
            add(address, values, STOCK, IN_STOCK);
        }
        if (ranking != usual) {
            add(address, values, SORT, ranking.key());
        }
        if (page > 1) {
            add(address, values, PAGE, page);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void add(UriComponentsBuilder address, Map<String, Object> values, String key, Object value) {
        var name = "v" + values.size();
        values.put(name, value);
        address.queryParam(key, "{" + name + "}");
    }

    private static String first(MultiValueMap<String, String> parameters, String key) {
        var value = parameters.getFirst(key);
        return value == null ? "" : value.strip();
    }

    private static @Nullable BigDecimal price(MultiValueMap<String, String> parameters, String key,
            @Nullable BigDecimal otherwise) {
        var price = price(first(parameters, key));
        return price == null ? otherwise : price;
    }

    private static @Nullable BigDecimal price(String text) {
        try {
            var bare = CURRENCY.matcher(text).replaceAll("");
            var price = new BigDecimal(
                    DECIMAL_COMMA.matcher(bare).matches() ? bare.replace(',', '.') : bare.replace(",", ""));
            return price.signum() < 0 || price.compareTo(HIGHEST) > 0 || price.scale() > 2 ? null : price;
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
