package shop.computer.server.catalog.fit;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shop.computer.api.Sku;
import shop.computer.server.catalog.category.CategoryTree;
import shop.computer.server.catalog.category.RangeChanged;
import shop.computer.server.catalog.memory.Remembered;
import shop.computer.server.catalog.row.PartRow;
import shop.computer.server.catalog.row.ProductRows;
import shop.computer.server.catalog.spec.SpecJson;

/** Finds what a product is shown beside. The whole range is kept in memory, with little of each product, so that no page asks for it. */
@Component
public class Neighbours {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_VARIANTS = 12;
    private static final int OF_A_KIND = 4;
    private static final int ALIKE = 10;

    private final CategoryTree tree;
    private final SpecJson json;
    private final Remembered<Shelf> shelf;

    Neighbours(ProductRows rows, CategoryTree tree, SpecJson json, Clock clock) {
        this.tree = tree;
        this.json = json;
        shelf = new Remembered<>(clock, LONGEST, () -> Shelf.of(rows.parts().stream().map(this::part).toList()));
    }

    private record Shelf(Map<Sku, Part> bySku, Map<String, List<Part>> byKind) {

        static Shelf of(List<Part> parts) {
            return new Shelf(parts.stream().collect(Collectors.toUnmodifiableMap(Part::sku, Function.identity())),
                    parts.stream().collect(Collectors.groupingBy(Part::kind)));
        }

        /** Of this kind, the nearest in price first. */
        Stream<Part> nearest(Part part, String kind, Predicate<Part> wanted) {
            return byKind.getOrDefault(kind, List.of()).stream().filter(wanted)
                    .sorted(Comparator.comparing(part::distance).thenComparing(other -> other.sku().value()));
        }
    }

    /** Nothing for what the shop does not sell. */
    public Neighbourhood of(Sku sku) {
        if (!shelf.get().bySku().containsKey(sku)) {
            shelf.drop();
        }
        var all = shelf.get();
        var part = all.bySku().get(sku);
        return part == null
                ? Neighbourhood.NONE
                : new Neighbourhood(variants(part, all), fits(part, all), alike(part, all));
    }

    private static List<List<Sku>> fits(Part part, Shelf all) {
        return FitTable.partners(part.kind()).stream()
                .map(kind -> all.nearest(part, kind, other -> FitTable.fits(part, other)).limit(OF_A_KIND)
                        .map(Part::sku).toList())
                .filter(fitting -> !fitting.isEmpty()).toList();
    }

    private static List<Neighbourhood.Variant> variants(Part part, Shelf all) {
        var family = all.nearest(part, part.kind(), other -> other.family().equals(part.family()))
                .limit(MOST_VARIANTS).toList();
        var traits = Traits.differing(family);
        return IntStream.range(0, family.size())
                .mapToObj(at -> new Neighbourhood.Variant(family.get(at).sku(), traits.get(at)))
                .filter(variant -> !variant.traits().isEmpty()).toList();
    }

    private static List<Sku> alike(Part part, Shelf all) {
        return all.nearest(part, part.kind(), other -> !other.family().equals(part.family()))
                .sorted(Comparator.comparing(other -> other.category() != part.category())).limit(ALIKE).map(Part::sku)
                .toList();
    }

    private Part part(PartRow row) {
        var categories = tree.with(row.categoryId());
        var kind = categories.path(categories.get(row.categoryId())).getFirst().slug();
        var facts = json.read(row.specs());
        facts.keySet().removeIf(key -> !FitTable.SPECS.contains(key) && !Traits.KEYS.contains(key));
        facts.put(Traits.GRADE, row.grade().name());
        return new Part(row.sku(), kind, row.categoryId(), Traits.family(row, kind, facts.get("color")), row.price(),
                Map.copyOf(facts));
    }

    @EventListener(RangeChanged.class)
    void rangeChanged() {
        shelf.dropAfterCommit();
    }
}
