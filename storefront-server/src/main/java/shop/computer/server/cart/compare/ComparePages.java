package shop.computer.server.cart.compare;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import shop.computer.api.Sku;
import shop.computer.server.catalog.NoSuchProductException;

/**
 * The page of products side by side, and the buttons that choose them. Its address carries what it shows, so it can be passed on; the visitor's
 * own choice, which the buttons change, stays as it is when somebody else's address is looked at.
 */
@Controller
class ComparePages {

    private static final String DIFFERENCES = "differences";

    private final Comparisons comparisons;

    ComparePages(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** @param wanted the SKU of what could not be added, or could not until something was taken out */
    @GetMapping("/compare")
    String show(@RequestParam(name = "sku", defaultValue = "") List<String> skus,
            @RequestParam(defaultValue = "") String only, @RequestParam(defaultValue = "") String wanted,
            HttpServletRequest request, Model model) {
        var own = CompareCookie.read(request);
        if (skus.isEmpty() && wanted.isEmpty() && !own.isEmpty()) {
            return "redirect:" + own.address();
        }
        var list = CompareList.of(skus);
        var comparison = comparisons.of(list);
        var differences = DIFFERENCES.equals(only);
        model.addAttribute("comparison", differences ? comparison.differences() : comparison);
        model.addAttribute("onlyDifferences", differences);
        model.addAttribute("leftOut", comparison.leftOut() || skus.stream().distinct().count() > list.size());
        Sku.read(wanted).ifPresent(sku -> model.addAttribute("wanted", comparisons.add(list, sku)));
        return "cart/compare";
    }

    /** @param anew whether what was chosen so far is to be forgotten */
    @PostMapping("/compare")
    String add(@RequestParam(defaultValue = "") String sku, @RequestParam(defaultValue = "") String anew,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        var product = Sku.read(sku).orElseThrow(() -> new NoSuchProductException(sku));
        var addition = comparisons.add(anew.isEmpty() ? CompareCookie.read(request) : CompareList.EMPTY, product);
        CompareCookie.keep(addition.list(), request, response);
        if (request.getHeader("HX-Request") == null) {
            return seeOther(addition.address(), request);
        }
        response.setHeader("HX-Reswap", "none");
        model.addAttribute("htmx", true);
        model.addAttribute("addition", addition);
        model.addAttribute("compared", addition.list());
        return "cart/compare :: added";
    }

    /** @param shown all that the page with the button shows */
    @PostMapping("/compare/out")
    String remove(@RequestParam(defaultValue = "") String sku, @RequestParam(defaultValue = "") List<String> shown,
            @RequestParam(defaultValue = "") String wanted, HttpServletRequest request, HttpServletResponse response) {
        var product = Sku.read(sku).orElseThrow(() -> new NoSuchProductException(sku));
        CompareCookie.keep(CompareCookie.read(request).without(product), request, response);
        var rest = CompareList.of(shown).without(product);
        var waiting = Sku.read(wanted).map(one -> (rest.isEmpty() ? "?" : "&") + "wanted=" + one).orElse("");
        return seeOther(rest.address() + waiting, request);
    }

    /** A form without a page of its own, asked for as if it had one. */
    @GetMapping("/compare/out")
    String compare() {
        return "redirect:/compare";
    }

    /** A redirect after a form is to be read, never posted again. */
    private static String seeOther(String address, HttpServletRequest request) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return "redirect:" + address;
    }
}
