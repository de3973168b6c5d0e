package shop.computer.server.search.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shop.computer.server.catalog.Pager;
import shop.computer.server.search.Findings;
import shop.computer.server.search.Wish;
import shop.computer.server.search.index.Choice;
import shop.computer.server.search.index.Ranking;

/** What the page of a list shows beside the products: its addresses and what is chosen. */
class ListView {

    private final ListAddress address;
    private final Findings findings;

    ListView(ListAddress address, Findings findings) {
        this.address = address;
        this.findings = findings;
    }

    /** One order the list can stand in. */
    record SortLink(String key, String address, boolean current) {}

    /** One thing that is chosen, and the address without it. */
    record Chip(String label, String lang, String address) {}

    public Wish wish() {
        return address.wish();
    }

    public String path() {
        return address.path();
    }

    public Pager pager() {
        return Pager.of(findings.page(), findings.pages(), address::page);
    }

    public List<SortLink> sorts() {
        return Arrays.stream(Ranking.values())
                .filter(ranking -> ranking != Ranking.RELEVANCE || !wish().text().isEmpty())
                .map(ranking -> new SortLink(ranking.key(), address.sorted(ranking), ranking == wish().ranking()))
                .toList();
    }

    public boolean isUsualOrder() {
        return wish().ranking() == address.usual();
    }

    /** What is chosen, but for stock and price, which have links of their own. */
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        findings.facets().forEach(facet -> facet.values().stream().filter(value -> value.chosen())
                .forEach(value -> chips.add(new Chip(
                        facet.key().equals(Choice.BRAND) || facet.key().equals(Choice.CATEGORY)
                                || !isBare(value.label()) ? value.label() : facet.label() + ": " + value.label(),
                        value.lang(), address.without(facet.key(), value.value())))));
        return chips;
    }

    /** An address with or without what is out of stock, whichever it is not now. */
    public String stock() {
        return address.stock(!wish().inStock());
    }

    public String withoutPrice() {
        return address.withoutPrice();
    }

    public boolean hasPrice() {
        return wish().from() != null || wish().to() != null;
    }

    public String plain() {
        return address.plain();
    }

    /** The same in another category. */
    public String in(String slug) {
        return address.inCategory(slug);
    }

    /** A yes or a figure says nothing without what it is of. */
    private static boolean isBare(String label) {
        return label.codePoints().noneMatch(Character::isLetter) || label.length() <= 3;
    }
}
