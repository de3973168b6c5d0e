package shop.computer.server.catalog;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shop.computer.api.Sku;
import shop.computer.server.catalog.category.Category;
import shop.computer.server.catalog.category.CategoryRows;
import shop.computer.server.catalog.category.NewCategory;
import shop.computer.server.catalog.category.NoSuchCategoryException;
import shop.computer.server.catalog.category.RangeChanged;
import shop.computer.server.catalog.row.ProductRows;
import shop.computer.server.catalog.spec.SpecJson;
import shop.computer.server.inventory.Inventory;

/** Widens what the shop sells. */
@Component
class Range {

    private static final String SYSTEM = "system";

    private final ProductRepository products;
    private final ProductRows rows;
    private final CategoryRows categories;
    private final Inventory inventory;
    private final SpecJson json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Range(ProductRepository products, ProductRows rows, CategoryRows categories, Inventory inventory, SpecJson json,
            Clock clock,
            ApplicationEventPublisher events) {
        this.products = products;
        this.rows = rows;
        this.categories = categories;
        this.inventory = inventory;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    void open(NewCategory category) {
        var parent = category.parent();
        if (parent != null && categories.all().stream().noneMatch(other -> other.slug().equals(parent))) {
            throw new NoSuchCategoryException(parent);
        }
        if (categories.add(category)) {
            events.publishEvent(new RangeChanged());
        }
    }

    void offer(List<NewProduct> offered) {
        refuseTaken(offered.stream().map(NewProduct::sku).toList());
        var bySlug = categories.all().stream().collect(Collectors.toMap(Category::slug, Function.identity()));
        offered.forEach(product -> products.save(row(product, bySlug)));
        products.flush();
        offered.forEach(product -> inventory.open(product.sku(), product.onHand(), product.cost(), product.reorderAt(),
                SYSTEM));
        offered.forEach(product -> events.publishEvent(new ProductOffered(product.sku())));
        events.publishEvent(new RangeChanged());
    }

    private Product row(NewProduct product, Map<String, Category> bySlug) {
        var category = bySlug.get(product.categorySlug());
        if (category == null) {
            throw new NoSuchCategoryException(product.categorySlug());
        }
        return new Product(product, category.id(), json.write(product.specs()), clock.instant());
    }

    private void refuseTaken(List<Sku> skus) {
        var taken = new HashSet<>(rows.known(skus));
        for (var sku : skus) {
            if (!taken.add(sku)) {
                throw new SkuTakenException(sku);
            }
        }
    }
}
