package shop.computer.server.catalog.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.linked.LinkedData;

/** The front page. */
@Controller
class HomePages {

    private final Catalog catalog;
    private final FrontSettings settings;
    private final LinkedData linked;

    HomePages(Catalog catalog, FrontSettings settings, LinkedData linked) {
        this.catalog = catalog;
        this.settings = settings;
        this.linked = linked;
    }

    @GetMapping("/")
    String home(Model model) {
        var showcase = catalog.showcase(settings.wish());
        model.addAttribute("tab", "home");
        model.addAttribute("linked", linked.shop());
        model.addAttribute("showcase", showcase);
        model.addAttribute("spoken",
                showcase.hero().size() > 1
                        ? showcase.hero().get(1)
                        : showcase.hero().stream().findFirst().orElse(null));
        return "catalog/home";
    }
}
