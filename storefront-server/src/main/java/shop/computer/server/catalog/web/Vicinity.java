package shop.computer.server.catalog.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import shop.computer.api.Sku;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.ProductCard;
import shop.computer.server.catalog.fit.Neighbourhood;
import shop.computer.server.catalog.fit.Neighbours;
import shop.computer.server.catalog.web.Surroundings.Variant;

/** Shows a product among others: one look at all their prices, one at their stock. */
@Component
class Vicinity {

    private static final int SHOWN = 4;
    private static final String GRADE = "grade";

    private final Neighbours neighbours;
    private final Catalog catalog;
    private final MessageSource texts;

    Vicinity(Neighbours neighbours, Catalog catalog, MessageSource texts) {
        this.neighbours = neighbours;
        this.catalog = catalog;
        this.texts = texts;
    }

    /** @param seen what the visitor looked at before, the last first */
    Surroundings of(ProductCard card, List<Sku> seen) {
        var near = neighbours.of(card.sku());
        var skus = Stream.of(near.variants().stream().map(Neighbourhood.Variant::sku),
                near.fits().stream().flatMap(List::stream), near.alike().stream(), seen.stream()).flatMap(all -> all)
                .collect(Collectors.toUnmodifiableSet());
        var cards = catalog.cards(skus);
        return new Surroundings(variants(near, cards, card.sku()), fits(near, cards), alike(near, cards),
                known(seen, cards).toList());
    }

    /** No two of the same label: nobody could choose between them. */
    private List<Variant> variants(Neighbourhood near, Map<Sku, ProductCard> cards, Sku shown) {
        var labels = new HashSet<String>();
        var variants = near.variants().stream().filter(variant -> cards.containsKey(variant.sku()))
                .map(variant -> new Variant(label(variant), Objects.requireNonNull(cards.get(variant.sku())),
                        variant.sku().equals(shown)))
                .sorted(Comparator.comparing(variant -> !variant.current()))
                .filter(variant -> labels.add(variant.label()))
                .sorted(Comparator.comparing(variant -> variant.card().price())).toList();
        return variants.size() < 2 ? List.of() : variants;
    }

    private String label(Neighbourhood.Variant variant) {
        return variant.traits().entrySet().stream()
                .map(trait -> trait.getKey().equals(GRADE)
                        ? texts.getMessage("catalog.grade."
                                + trait.getValue().toString().toLowerCase(Locale.ROOT).replace('_', '-'), null,
                                LocaleContextHolder.getLocale())
                        : catalog.specValue(trait.getKey(), trait.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** One of each kind, then a second of each, as far as they are in stock. */
    private static List<ProductCard> fits(Neighbourhood near, Map<Sku, ProductCard> cards) {
        var kinds = near.fits().stream().map(kind -> known(kind, cards).filter(card -> card.available() > 0).toList())
                .toList();
        return IntStream.range(0, SHOWN).boxed()
                .flatMap(at -> kinds.stream().filter(kind -> kind.size() > at).map(kind -> kind.get(at)))
                .limit(SHOWN).toList();
    }

    /** Those in stock first. */
    private static List<ProductCard> alike(Neighbourhood near, Map<Sku, ProductCard> cards) {
        return known(near.alike(), cards).sorted(Comparator.comparing(card -> card.available() == 0)).limit(SHOWN)
                .toList();
    }

    private static Stream<ProductCard> known(List<Sku> skus, Map<Sku, ProductCard> cards) {
        return skus.stream().map(cards::get).filter(Objects::nonNull);
    }
}
