package shop.computer.server.catalog.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.Pager;
import shop.computer.server.catalog.row.Sort;

/** Lists of products. An address that asks for a page or an order that does not exist gives the nearest that does. */
@Controller
class CategoryPages {

    private static final String IN_STOCK = "in";

    private final Catalog catalog;

    CategoryPages(Catalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/c/{category}")
    String category(@PathVariable String category, @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String stock, Model model) {
        var order = Sort.of(sort);
        var number = Pager.number(page);
        var listing = IN_STOCK.equals(stock)
                ? catalog.listInStock(category, number, order)
                : catalog.list(category, number, order);
        var links = new ListLinks(listing);
        model.addAttribute("listing", listing);
        model.addAttribute("links", links);
        model.addAttribute("pager", Pager.of(listing.page(), listing.pages(), links::page));
        return "catalog/category";
    }
}
