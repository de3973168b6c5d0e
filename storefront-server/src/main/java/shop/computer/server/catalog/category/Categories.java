package shop.computer.server.catalog.category;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.computer.server.catalog.art.ArtKey;
import shop.computer.server.media.MediaStore;

/** All categories as they were at one moment. */
public class Categories {

    private final List<Category> all;
    private final Map<Long, Category> byId;
    private final Map<String, Category> bySlug;
    private final Map<String, List<CategoryNode>> trees;

    Categories(List<Category> all) {
        this.all = List.copyOf(all);
        byId = all.stream().collect(Collectors.toUnmodifiableMap(Category::id, Function.identity()));
        bySlug = all.stream().collect(Collectors.toUnmodifiableMap(Category::slug, Function.identity()));
        trees = Stream.of("en", "km")
                .collect(Collectors.toUnmodifiableMap(Function.identity(), lang -> tree(Locale.of(lang))));
    }

    public List<CategoryNode> in(Locale locale) {
        return Objects.requireNonNull(trees.get(locale.getLanguage().equals("km") ? "km" : "en"));
    }

    public Optional<Category> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    boolean has(long id) {
        return byId.containsKey(id);
    }

    public Category get(long id) {
        return Objects.requireNonNull(byId.get(id), "a product stands in a category that exists");
    }

    /** The category and those below it. */
    public List<Long> idsUnder(Category category) {
        return Stream.concat(Stream.of(category.id()), below(category).map(Category::id)).toList();
    }

    /** The category itself and the one above it, the widest first. */
    public List<Category> path(Category category) {
        var parent = category.parent();
        return parent == null ? List.of(category) : List.of(get(parent), category);
    }

    public List<CategoryNode> pathNodes(Category category, Locale locale) {
        return path(category).stream().map(one -> node(one, locale)).toList();
    }

    private List<CategoryNode> tree(Locale locale) {
        return all.stream().filter(category -> category.parent() == null).map(category -> node(category, locale))
                .toList();
    }

    private CategoryNode node(Category category, Locale locale) {
        var children = below(category).map(child -> node(child, locale)).filter(child -> child.products() > 0).toList();
        var products = category.products() + children.stream().mapToInt(CategoryNode::products).sum();
        return new CategoryNode(category.slug(), category.name(locale), category.lang(locale),
                MediaStore.address(ArtKey.ofKind(path(category).getFirst().slug())),
                products, children);
    }

    private Stream<Category> below(Category category) {
        return all.stream().filter(other -> other.parent() != null && other.parent() == category.id());
    }
}
