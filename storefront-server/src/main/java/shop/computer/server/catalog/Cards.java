package shop.computer.server.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import shop.computer.api.ShopTime;
import shop.computer.api.Sku;
import shop.computer.server.catalog.art.ArtKey;
import shop.computer.server.catalog.category.Category;
import shop.computer.server.catalog.category.CategoryTree;
import shop.computer.server.catalog.picture.Gallery;
import shop.computer.server.catalog.rate.ShopRate;
import shop.computer.server.catalog.row.ProductRow;
import shop.computer.server.catalog.spec.SpecJson;
import shop.computer.server.catalog.spec.SpecSheet;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.inventory.StockLevel;
import shop.computer.server.media.MediaStore;

/** Makes cards of rows: one look at the stock for all of them, nothing per row. */
@Component
class Cards {

    private final Inventory inventory;
    private final CategoryTree tree;
    private final ShopRate rate;
    private final SpecSheet sheet;
    private final SpecJson json;
    private final Grades grades;
    private final Gallery gallery;
    private final Clock clock;

    Cards(Inventory inventory, CategoryTree tree, ShopRate rate, SpecSheet sheet, SpecJson json, Grades grades,
            Gallery gallery, Clock clock) {
        this.inventory = inventory;
        this.tree = tree;
        this.rate = rate;
        this.sheet = sheet;
        this.json = json;
        this.grades = grades;
        this.gallery = gallery;
        this.clock = clock;
    }

    /** Cards in the order of the rows. */
    SequencedMap<Sku, ProductCard> of(Collection<ProductRow> rows) {
        return of(rows, inventory.levels(rows.stream().map(ProductRow::sku).distinct().toList()));
    }

    /** The same, with a look at the stock already taken. */
    SequencedMap<Sku, ProductCard> of(Collection<ProductRow> rows, Map<Sku, StockLevel> levels) {
        var cards = new LinkedHashMap<Sku, ProductCard>();
        rows.forEach(row -> cards.computeIfAbsent(row.sku(),
                sku -> card(row, levels.get(sku), LocaleContextHolder.getLocale())));
        return cards;
    }

    ProductDetail detail(ProductRow row) {
        var locale = LocaleContextHolder.getLocale();
        var level = inventory.levels(List.of(row.sku())).get(row.sku());
        var card = card(row, level, locale);
        var specs = json.read(row.specs());
        var categories = tree.with(row.categoryId());
        var category = categories.get(row.categoryId());
        var top = categories.path(category).getFirst();
        return new ProductDetail(card, sentence(top, row, locale),
                gallery.of(top.slug(), row, locale), Gallery.preview(top.slug(), row),
                categories.pathNodes(category, locale),
                sheet.facts(top.slug(), specs, locale),
                sheet.groups(specs, locale), row.grade(), arrivesOn(level));
    }

    /** As catalogues of others list them. */
    List<ProductOffer> offers(Collection<ProductRow> rows) {
        var locale = LocaleContextHolder.getLocale();
        var cards = of(rows);
        return rows.stream().map(row -> {
            var categories = tree.with(row.categoryId());
            var category = categories.get(row.categoryId());
            var top = categories.path(category).getFirst();
            return new ProductOffer(Objects.requireNonNull(cards.get(row.sku())), sentence(top, row, locale),
                    Gallery.preview(top.slug(), row), categories.pathNodes(category, locale), row.grade());
        }).toList();
    }

    private @Nullable LocalDate arrivesOn(@Nullable StockLevel level) {
        var day = level == null || level.available() > 0 ? null : level.arrivesOn();
        return day == null || day.isBefore(LocalDate.ofInstant(clock.instant(), ShopTime.ZONE)) ? null : day;
    }

    private String sentence(Category top, ProductRow row, Locale locale) {
        return joined(". ", row, locale,
                locale.getLanguage().equals("km")
                        ? sheet.sentence(top.slug(), json.read(row.specs()), locale)
                        : row.description());
    }

    private ProductCard card(ProductRow row, @Nullable StockLevel level, Locale locale) {
        var categories = tree.with(row.categoryId());
        var category = categories.get(row.categoryId());
        var kind = categories.path(category).getFirst().slug();
        var specs = json.read(row.specs());
        return new ProductCard(row.sku(), row.slug(), row.name(), row.brand(), category.slug(),
                joined(" · ", row, locale, sheet.line(kind, specs, locale)),
                row.tag(),
                rate.now().toRielShown(row.tag().now()),
                level == null ? 0 : level.available(),
                MediaStore.address(row.picture() == null ? ArtKey.of(kind, row) : row.picture()),
                row.warrantyMonths());
    }

    /** The condition of what is not new stands before everything else that is said of it. */
    private String joined(String between, ProductRow row, Locale locale, String text) {
        var condition = grades.words(row.grade(), locale);
        return condition.isEmpty() || text.isEmpty() ? condition + text : condition + between + text;
    }

    /** What these products may be looked for and chosen by. */
    List<ProductFacts> facts(Collection<ProductRow> rows) {
        return rows.stream().map(row -> {
            var categories = tree.with(row.categoryId());
            var path = categories.path(categories.get(row.categoryId()));
            return new ProductFacts(row.sku(), row.name(), row.brand(), row.description(),
                    path.stream().map(Category::slug).toList(), path.stream().flatMap(Category::words).toList(),
                    row.tag().now(), row.tag().isOnSale(), row.grade(), row.createdAt(), json.read(row.specs()));
        }).toList();
    }
}
