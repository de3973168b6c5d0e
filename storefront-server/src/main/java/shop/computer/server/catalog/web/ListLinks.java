package shop.computer.server.catalog.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import shop.computer.server.catalog.Listing;
import shop.computer.server.catalog.category.CategoryNode;
import shop.computer.server.catalog.row.Sort;

/** Addresses of the same list in another order, on another page, with or without what is out of stock; each says only what differs from the usual. */
class ListLinks {

    private final Listing listing;

    ListLinks(Listing listing) {
        this.listing = listing;
    }

    /** One order the list can stand in. */
    record SortLink(String key, String address, boolean current) {}

    /** One kind within the category. */
    record KindLink(String name, String lang, String address, boolean current) {}

    public List<SortLink> sorts() {
        return Arrays.stream(Sort.values())
                .map(sort -> new SortLink(sort.key(), address(slug(), 1, sort, listing.inStockOnly()),
                        sort == listing.sort()))
                .toList();
    }

    /** The kinds of the widest category above; empty if there are fewer than two to choose from. */
    public List<KindLink> kinds() {
        var kinds = listing.path().getFirst().children();
        return kinds.size() < 2 ? List.of() : kinds.stream().map(this::kind).toList();
    }

    /** All kinds together. */
    public String all() {
        return address(listing.path().getFirst().slug(), 1, listing.sort(), listing.inStockOnly());
    }

    public boolean isAll() {
        return listing.path().size() == 1;
    }

    /** With what is out of stock if it is left out now, and the other way round. */
    public String stock() {
        return address(slug(), 1, listing.sort(), !listing.inStockOnly());
    }

    String page(int number) {
        return address(slug(), number, listing.sort(), listing.inStockOnly());
    }

    private KindLink kind(CategoryNode kind) {
        return new KindLink(kind.name(), kind.lang(), address(kind.slug(), 1, listing.sort(), listing.inStockOnly()),
                kind.slug().equals(slug()));
    }

    private String slug() {
        return listing.category().slug();
    }

    private static String address(String slug, int page, Sort sort, boolean inStockOnly) {
        var address = UriComponentsBuilder.fromPath("/c/" + slug);
        if (inStockOnly) {
            address.queryParam("stock", "in");
        }
        if (sort != Sort.NEWEST) {
            address.queryParam("sort", sort.key());
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.toUriString();
    }
}
