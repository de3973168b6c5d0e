package shop.computer.server.page.admin;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.Version;
import shop.computer.api.page.PageText;
import shop.computer.api.page.SetPageText;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.page.NoSuchPageException;
import shop.computer.server.page.ShopPage;
import shop.computer.server.page.ShopTexts;

/** The texts of the shop's own pages. */
@RestController
@RequestMapping(ApiPaths.PAGES)
@Needs(Right.CATALOG)
class PageAdminController {

    private final ShopTexts texts;

    PageAdminController(ShopTexts texts) {
        this.texts = texts;
    }

    @GetMapping
    List<PageText> all() {
        return texts.all();
    }

    @GetMapping("/{page}/{language}")
    PageText text(@PathVariable String page, @PathVariable String language) {
        return texts.text(known(page), language);
    }

    @PutMapping("/{page}/{language}")
    PageText write(@PathVariable String page, @PathVariable String language, Version seen,
            @RequestBody @Valid SetPageText text, Principal who) {
        return texts.write(known(page), language, text, seen.number(), who.getName());
    }

    private static ShopPage known(String page) {
        return ShopPage.of(page).orElseThrow(() -> new NoSuchPageException(page));
    }
}
