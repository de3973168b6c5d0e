package shop.computer.server.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.NoSuchProductException;
import shop.computer.server.catalog.linked.LinkedData;

/** One product. Written otherwise its address leads to the one it has. */
@Controller
class ProductPages {

    private final Catalog catalog;
    private final Vicinity vicinity;
    private final LinkedData linked;

    ProductPages(Catalog catalog, Vicinity vicinity, LinkedData linked) {
        this.catalog = catalog;
        this.vicinity = vicinity;
        this.linked = linked;
    }

    @GetMapping("/p/{slug}")
    String product(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response,
            Model model) {
        var product = catalog.product(slug.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new NoSuchProductException(slug));
        if (!slug.equals(product.card().slug())) {
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
            return "redirect:/p/" + product.card().slug();
        }
        model.addAttribute("product", product);
        model.addAttribute("card", product.card());
        var seen = SeenCookie.read(request);
        model.addAttribute("around", vicinity.of(product.card(), SeenCookie.others(seen, product.card().sku())));
        model.addAttribute("description", product.description());
        model.addAttribute("preview", linked.file(product.preview()));
        model.addAttribute("linked", linked.of(ProductData.of(product, linked), linked.crumbs(product.path())));
        SeenCookie.keep(product.card().sku(), seen, request, response);
        return "catalog/product";
    }
}
