package shop.computer.server.search.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import shop.computer.server.catalog.Pager;
import shop.computer.server.search.ProductSearch;

/** What a search found. */
@Controller
class SearchPages {

    private static final int LONGEST = 100;

    private final ProductSearch search;

    SearchPages(ProductSearch search) {
        this.search = search;
    }

    @GetMapping("/search")
    String found(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String page,
            Model model) {
        var asked = shortened(q.strip());
        var findings = search.find(asked, Pager.number(page));
        model.addAttribute("q", asked);
        model.addAttribute("findings", findings);
        model.addAttribute("pager", Pager.of(findings.page(), findings.pages(), number -> address(asked, number)));
        return "search/results";
    }

    /** Not between the two halves of one sign. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static String address(String q, int page) {
        return UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}").queryParam("page", page).encode()
                .buildAndExpand(q).toUriString();
    }
}
