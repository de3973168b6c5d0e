package shop.computer.server.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.catalog.ArrangePhotos;
import shop.computer.api.catalog.GradeOffer;
import shop.computer.api.catalog.OfferGrade;
import shop.computer.api.catalog.Photos;
import shop.computer.server.catalog.category.CategoryNode;
import shop.computer.server.catalog.category.CategoryTree;
import shop.computer.server.catalog.category.NewCategory;
import shop.computer.server.catalog.category.NoSuchCategoryException;
import shop.computer.server.catalog.picture.PhotoDesk;
import shop.computer.server.catalog.rate.ShopRate;
import shop.computer.server.catalog.row.ProductRows;
import shop.computer.server.catalog.spec.SpecSheet;
import shop.computer.server.catalog.spec.SpecTable;

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
    private final SpecSheet sheet;
    private final Grades grades;
    private final PhotoDesk photos;
    private final ApplicationEventPublisher events;

    Catalog(ProductRows rows, ProductRepository products, Cards cards, CategoryTree tree, ShopRate rate,
            Showcases showcases, Range range, SpecSheet sheet, Grades grades, PhotoDesk photos,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.products = products;
        this.cards = cards;
        this.tree = tree;
        this.rate = rate;
        this.showcases = showcases;
        this.range = range;
        this.sheet = sheet;
        this.grades = grades;
        this.photos = photos;
        this.events = events;
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

    /**
     * A category and those above it, the widest first, in the language of the request.
     *
     * @throws NoSuchCategoryException if there is none of this name
     */
    public List<CategoryNode> path(String slug) {
        var categories = tree.now();
        var category = categories.find(slug).orElseThrow(() -> new NoSuchCategoryException(slug));
        return categories.pathNodes(category, LocaleContextHolder.getLocale());
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
        events.publishEvent(new ProductOffered(sku));
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

    /** @throws NoSuchProductException if the shop does not know it */
    @Transactional(readOnly = true)
    public Photos photos(Sku sku) {
        return photos.photos(sku).orElseThrow(() -> new NoSuchProductException(sku.value()));
    }

    /**
     * Puts a photo behind those of a product; the first replaces its drawing.
     *
     * @param seen the version the caller has seen
     * @param photo JPEG, PNG or WebP
     * @throws NoSuchProductException if the shop does not know the product
     */
    @Transactional
    public Photos addPhoto(Sku sku, long seen, byte[] photo) {
        photos(sku);
        photos.add(sku, Product.slug(sku), seen, photo);
        events.publishEvent(new ProductOffered(sku));
        return photos(sku);
    }

    /**
     * Keeps these photos of a product in this order, with these words, and deletes the others.
     *
     * @param seen the version the caller has seen
     * @throws NoSuchProductException if the shop does not know the product
     */
    @Transactional
    public Photos arrangePhotos(Sku sku, long seen, List<ArrangePhotos.Kept> kept) {
        photos(sku);
        photos.arrange(sku, seen, kept);
        events.publishEvent(new ProductOffered(sku));
        return photos(sku);
    }

    /** Every SKU on sale. */
    @Transactional(readOnly = true)
    public List<Sku> skus() {
        return rows.all();
    }

    /** Where every product on sale is shown. */
    @Transactional(readOnly = true)
    public List<ProductAddress> addresses() {
        return rows.addresses(ProductAddress::new);
    }

    /** These products as catalogues of others list them, with their price and stock now. */
    @Transactional(readOnly = true)
    public List<ProductOffer> offers(Collection<Sku> skus) {
        return cards.offers(rows.bySku(skus));
    }

    /** Which of these SKUs are taken, on sale or not. */
    @Transactional(readOnly = true)
    public Set<Sku> taken(Collection<Sku> skus) {
        return rows.known(skus);
    }

    /** What these products may be looked for and chosen by; a SKU the shop does not sell is left out. */
    @Transactional(readOnly = true)
    public List<ProductFacts> facts(Collection<Sku> skus) {
        return cards.facts(rows.bySku(skus));
    }

    /** The specifications of these products side by side, in this order; what the shop does not sell has none. */
    @Transactional(readOnly = true)
    public List<SpecTable> specTables(List<Sku> skus) {
        var specs = facts(skus).stream().collect(Collectors.toMap(ProductFacts::sku, ProductFacts::specs));
        return sheet.tables(skus.stream().map(sku -> specs.getOrDefault(sku, Map.of())).toList(),
                LocaleContextHolder.getLocale());
    }

    /** What a specification is called; empty if the dictionary does not know it. */
    public Optional<String> specLabel(String key) {
        return sheet.labelOf(key, LocaleContextHolder.getLocale());
    }

    /** How a value of a specification is said, with its unit. */
    public String specValue(String key, Object value) {
        return sheet.valueOf(key, value, LocaleContextHolder.getLocale());
    }
}
