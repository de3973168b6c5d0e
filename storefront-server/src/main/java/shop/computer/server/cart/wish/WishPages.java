package shop.computer.server.cart.wish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import shop.computer.api.Sku;
import shop.computer.server.cart.CartCookie;
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.Carts;
import shop.computer.server.cart.TooManyException;
import shop.computer.server.catalog.NoSuchProductException;
import shop.computer.server.inventory.OutOfStockException;

/** The wish list of the visitor, what others see of it by its link, and the buttons that change it. */
@Controller
class WishPages {

    private static final String PAGE = "cart/wishes";

    private final WishLists lists;
    private final Carts carts;
    private final String publicUrl;

    WishPages(WishLists lists, Carts carts, @Value("${shop.public-url}") String publicUrl) {
        this.lists = lists;
        this.carts = carts;
        this.publicUrl = publicUrl.replaceFirst("/$", "");
    }

    @GetMapping("/wishlist")
    String own(@RequestParam(defaultValue = "") String note, HttpServletRequest request, Model model) {
        var list = WishCookie.read(request).map(lists::view).orElse(WishView.EMPTY);
        model.addAttribute("note", WishNote.of(note).orElse(null));
        if (list.share() != null) {
            model.addAttribute("link", publicUrl + request.getContextPath() + "/wishlist/" + list.share());
        }
        return show(list, true, model);
    }

    /** Forms without a page of their own, asked for as if they had one. */
    @GetMapping({"/wishlist/cart", "/wishlist/all", "/wishlist/share"})
    String own() {
        return "redirect:/wishlist";
    }

    @GetMapping("/wishlist/{share}")
    String shared(@PathVariable String share, Model model) {
        var list = CartToken.of(share).flatMap(lists::shared)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return show(list, false, model);
    }

    /** @param act {@code remove}, or anything else to add */
    @PostMapping("/wishlist")
    String change(@RequestParam(defaultValue = "") String sku, @RequestParam(defaultValue = "") String act,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        var wish = Sku.read(sku);
        var note = wish.map(product -> change(product, act, request, response, model)).orElse(WishNote.GONE);
        if (request.getHeader("HX-Request") == null) {
            return done(note, request);
        }
        response.setHeader("HX-Reswap", "none");
        model.addAttribute("note", note);
        model.addAttribute("htmx", true);
        wish.ifPresent(product -> model.addAttribute("product", product));
        return "cart/wishes :: changed";
    }

    @PostMapping("/wishlist/cart")
    String moveToCart(@RequestParam(defaultValue = "") String sku, HttpServletRequest request,
            HttpServletResponse response) {
        return done(Sku.read(sku).map(product -> move(product, request, response)).orElse(WishNote.GONE), request);
    }

    @PostMapping("/wishlist/all")
    String moveAllToCart(HttpServletRequest request, HttpServletResponse response) {
        var all = true;
        var cart = CartCookie.read(request).orElse(null);
        var token = WishCookie.read(request);
        for (var item : token.map(lists::view).orElse(WishView.EMPTY).items()) {
            try {
                cart = carts.add(cart, item.sku(), 1);
                lists.remove(token.orElseThrow(), item.sku());
            } catch (OutOfStockException | TooManyException | NoSuchProductException stays) {
                all = false;
            }
        }
        if (cart != null) {
            CartCookie.keep(cart, request, response);
        }
        return done(all ? WishNote.ALL : WishNote.SOME, request);
    }

    @PostMapping("/wishlist/share")
    String share(@RequestParam(defaultValue = "") String act, HttpServletRequest request) {
        var stop = act.equals("stop");
        WishCookie.read(request).ifPresent(token -> lists.share(token, !stop));
        return done(stop ? WishNote.STOPPED : WishNote.SHARED, request);
    }

    private WishNote change(Sku sku, String act, HttpServletRequest request, HttpServletResponse response,
            Model model) {
        var token = WishCookie.read(request);
        if (act.equals("remove")) {
            token.ifPresent(list -> lists.remove(list, sku));
            model.addAttribute("wishes", token.map(lists::skus).orElse(Set.of()));
            return WishNote.REMOVED;
        }
        try {
            var list = lists.add(token.orElse(null), sku);
            WishCookie.keep(list, request, response);
            model.addAttribute("wishes", lists.skus(list));
            return WishNote.ADDED;
        } catch (NoSuchProductException e) {
            return WishNote.GONE;
        } catch (TooManyException e) {
            return WishNote.FULL;
        }
    }

    private WishNote move(Sku sku, HttpServletRequest request, HttpServletResponse response) {
        try {
            CartCookie.keep(carts.add(CartCookie.read(request).orElse(null), sku, 1), request, response);
            WishCookie.read(request).ifPresent(list -> lists.remove(list, sku));
            return WishNote.MOVED;
        } catch (NoSuchProductException e) {
            return WishNote.GONE;
        } catch (OutOfStockException | TooManyException e) {
            return WishNote.OUT;
        }
    }

    private static String show(WishView list, boolean own, Model model) {
        model.addAttribute("own", own);
        model.addAttribute("list", list);
        return PAGE;
    }

    /** A redirect after a form is to be read, never posted again. */
    private static String done(WishNote note, HttpServletRequest request) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return "redirect:/wishlist?note=" + note.code();
    }
}
