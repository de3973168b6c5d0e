package shop.computer.server.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.catalog.GradeOffer;
import shop.computer.api.catalog.OfferGrade;
import shop.computer.server.catalog.category.Category;
import shop.computer.server.catalog.category.CategoryNode;
import shop.computer.server.catalog.category.CategoryTree;
import shop.computer.server.catalog.category.NewCategory;
import shop.computer.server.catalog.category.NoSuchCategoryException;
import shop.computer.server.catalog.rate.ShopRate;
import shop.computer.server.catalog.row.ProductRows;
import shop.computer.server.catalog.row.Sort;
import shop.computer.server.inventory.Inventory;

/** What the shop sells, how it is described, for how much. Texts come in the language of the request. */
@Service
public class Catalog {

    private final ProductRows rows;
    private final ProductRepository products;
    private final Cards cards;
    private final CategoryTree tree;
    private final ShopRate rate;
    private final Showcases showcases;
    private final Range range;
    private final Inventory inventory;
    private final Grades grades;

    Catalog(ProductRows rows, ProductRepository products, Cards cards, CategoryTree tree, ShopRate rate,
            Showcases showcases, Range range,
            Inventory inventory, Grades grades) {
        this.rows = rows;
        this.products = products;
        this.cards = cards;
        this.tree = tree;
        this.rate = rate;
        this.showcases = showcases;
        this.range = range;
        this.inventory = inventory;
        this.grades = grades;
    }

    /** The product at {@code /p/{slug}}, with its stock now. */
    @Transactional(readOnly = true)
    public Optional<ProductDetail> product(String slug) {
        return rows.bySlug(slug).map(cards::detail);
    }

    /** Cards of these products with their price and stock now; a SKU the shop does not sell is left out. */
    @Transactional(readOnly = true)
    public Map<Sku, ProductCard> cards(Collection<Sku> skus) {
        return cards.of(rows.bySku(skus));
    }

    /** Other products of the same category, the newest first. */
    @Transactional(readOnly = true)
    public List<ProductCard> alike(ProductCard card, int limit) {
        var categories = tree.now();
        var ids = categories.find(card.categorySlug()).map(categories::idsUnder).orElse(List.of());
        var others = rows.page(ids, Sort.NEWEST, 0, limit + 1).stream().filter(row -> !row.sku().equals(card.sku()))
                .limit(limit).toList();
        return List.copyOf(cards.of(others).values());
    }

    /**
     * One page of a category and those below it.
     *
     * @param page a page below 1 gives the first, one past the end the last
     * @throws NoSuchCategoryException if there is none of this name
     */
    @Transactional(readOnly = true)
    public Listing list(String categorySlug, int page, Sort sort) {
        var ids = tree.now().idsUnder(category(categorySlug));
        var total = rows.count(ids);
        var given = Listing.within(page, total);
        var found = rows.page(ids, sort, Listing.offset(given), Listing.SIZE);
        return new Listing(path(categorySlug), List.copyOf(cards.of(found).values()), given, total, sort, false);
    }

    /** The same, without what has no free piece. */
    @Transactional(readOnly = true)
    public Listing listInStock(String categorySlug, int page, Sort sort) {
        var all = rows.skus(tree.now().idsUnder(category(categorySlug)), sort);
        var levels = inventory.levels(all);
        var inStock = all.stream().filter(sku -> levels.containsKey(sku) && levels.get(sku).available() > 0).toList();
        var given = Listing.within(page, inStock.size());
        var wanted = inStock.stream().skip(Listing.offset(given)).limit(Listing.SIZE).toList();
        var found = cards.of(rows.bySku(wanted), levels);
        return new Listing(path(categorySlug), wanted.stream().map(found::get).filter(Objects::nonNull).toList(), given,
                inStock.size(), sort, true);
    }

    /** What the front page shows: the newest products and, of each of these categories, the newest that are in stock. */
    @Transactional(readOnly = true)
    public Showcase showcase(Showcase.Wish wish) {
        return showcases.make(wish);
    }

    /** The widest categories in the order of the shop, each with those below it that have products. */
    public List<CategoryNode> tree() {
        return tree.now().in(LocaleContextHolder.getLocale());
    }

    /** The shop's selling rate now. */
    public ExchangeRate rate() {
        return rate.now();
    }

    /** Sets the selling rate from now on; orders keep the rate they were placed at. */
    @Transactional
    public void changeRate(ExchangeRate newRate, String who) {
        rate.set(newRate, who);
    }

    /**
     * Adds a category; does nothing if there is one of this slug.
     *
     * @throws NoSuchCategoryException if the one above it does not exist
     */
    @Transactional
    public void open(NewCategory category) {
        range.open(category);
    }

    /**
     * Begins to sell a product and opens its stock.
     *
     * @throws SkuTakenException if the SKU is known already
     * @throws NoSuchCategoryException if its category does not exist
     */
    @Transactional
    public void offer(NewProduct product) {
        range.offer(List.of(product));
    }

    /** Begins to sell all of these, or none: see {@link #offer}. */
    @Transactional
    public void offerAll(List<NewProduct> newProducts) {
        range.offer(newProducts);
    }

    /** @throws NoSuchProductException if the shop does not sell it */
    @Transactional
    public void changePrice(Sku sku, Money price) {
        var product = products.findById(sku.value()).orElseThrow(() -> new NoSuchProductException(sku.value()));
        product.reprice(price);
    }

    /**
     * Begins to sell goods in another condition than new, or changes their price.
     *
     * @param base the SKU of the new goods
     * @throws NoSuchProductException if the shop does not sell those
     * @throws GradeRefusedException if that is no such condition or no price
     */
    @Transactional
    public GradeOffer offerGrade(Sku base, OfferGrade wish) {
        return grades.offer(base, wish);
    }

    /** Every SKU on sale. */
    @Transactional(readOnly = true)
    public List<Sku> skus() {
        return rows.all();
    }

    /** Which of these SKUs are taken, on sale or not. */
    @Transactional(readOnly = true)
    public Set<Sku> taken(Collection<Sku> skus) {
        return rows.known(skus);
    }

    /** The words these products may be looked for by. */
    @Transactional(readOnly = true)
    public List<ProductWords> words(Collection<Sku> skus) {
        return cards.words(rows.bySku(skus));
    }

    private Category category(String slug) {
        return tree.now().find(slug).orElseThrow(() -> new NoSuchCategoryException(slug));
    }

    private List<CategoryNode> path(String slug) {
        return tree.now().pathNodes(category(slug), LocaleContextHolder.getLocale());
    }
}
