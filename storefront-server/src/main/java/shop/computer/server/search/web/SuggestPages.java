package shop.computer.server.search.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import shop.computer.server.search.ProductSearch;

/** What may be meant while somebody types in the search box. */
@Controller
class SuggestPages {

    private final ProductSearch search;

    SuggestPages(ProductSearch search) {
        this.search = search;
    }

    @GetMapping("/search/suggestions")
    String suggestions(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("suggestions", search.suggest(q.strip()));
        model.addAttribute("q", q.strip());
        return "search/suggestions :: suggestions";
    }
}
