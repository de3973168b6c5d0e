package shop.computer.server.search.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.linked.LinkedData;
import shop.computer.server.search.ProductSearch;
import shop.computer.server.search.facet.FacetPlan;
import shop.computer.server.search.index.Choice;

/** Lists of products: of a category, and of what a search found. An address that asks for what does not exist gives the nearest that does. */
@Controller
class ListPages {

    private static final int LONGEST = 100;

    private final ProductSearch search;
    private final Catalog catalog;
    private final LinkedData linked;

    ListPages(ProductSearch search, Catalog catalog, LinkedData linked) {
        this.search = search;
        this.catalog = catalog;
        this.linked = linked;
    }

    @GetMapping("/c/{category}")
    String category(@PathVariable String category, @RequestParam MultiValueMap<String, String> parameters, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        var slug = category.toLowerCase(Locale.ROOT);
        if (!slug.equals(category)) {
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
            var query = request.getQueryString();
            return "redirect:/c/" + catalog.path(slug).getLast().slug() + (query == null ? "" : "?" + query);
        }
        var path = catalog.path(category);
        var keys = keys(FacetPlan.keys(path.getFirst().slug()));
        keys.remove(Choice.CATEGORY);
        show(ListAddress.ofCategory(category, parameters, keys), parameters, model, response);
        model.addAttribute("path", path);
        model.addAttribute("linked", linked.of(linked.crumbs(path)));
        model.addAttribute("category", path.getLast());
        return "search/category";
    }

    @GetMapping("/search")
    String found(@RequestParam(defaultValue = "") String q, @RequestParam MultiValueMap<String, String> parameters,
            Model model, HttpServletResponse response) {
        var asked = shortened(q.strip());
        show(ListAddress.ofSearch(asked, parameters, keys(FacetPlan.keys())), parameters, model, response);
        model.addAttribute("q", asked);
        model.addAttribute("deals", Choice.SALE.equals(parameters.getFirst(Choice.OFFER)));
        return "search/results";
    }

    private void show(ListAddress address, MultiValueMap<String, String> parameters, Model model,
            HttpServletResponse response) {
        var findings = search.find(address.wish());
        model.addAttribute("findings", findings);
        var opened = ListAddress.opened(parameters);
        model.addAttribute("opened", opened);
        model.addAttribute("unread", ListAddress.unreadPrices(parameters));
        model.addAttribute("list", new ListView(address, findings));
        if (address.wish().choices() > 0 || address.wish().ranking() != address.usual()
                || address.wish().page() > findings.page() || !opened.isEmpty()) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
    }

    private static Set<String> keys(Collection<String> specs) {
        var keys = new HashSet<>(specs);
        keys.addAll(Set.of(Choice.BRAND, Choice.CONDITION, Choice.OFFER, Choice.CATEGORY));
        return keys;
    }

    /** Not between the two halves of one sign. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
