package shop.computer.server.page.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import shop.computer.api.Money;
import shop.computer.api.order.delivery.DeliveryZone;
import shop.computer.server.customer.Provinces;
import shop.computer.server.order.delivery.DeliveryDesk;
import shop.computer.server.page.ShopPage;
import shop.computer.server.page.ShopTexts;

/** The shop's own pages. */
@Controller
class TextPages {

    private final ShopTexts texts;
    private final DeliveryDesk delivery;

    TextPages(ShopTexts texts, DeliveryDesk delivery) {
        this.texts = texts;
        this.delivery = delivery;
    }

    /** @param provinces names of those it is for, in the language of the page */
    record Fee(String provinces, Money fee) {}

    @GetMapping("/about")
    String about(Model model, Locale language) {
        return show(ShopPage.ABOUT, model, language);
    }

    @GetMapping("/contact")
    String contact(Model model, Locale language) {
        return show(ShopPage.CONTACT, model, language);
    }

    @GetMapping("/delivery")
    String delivery(Model model, Locale language) {
        model.addAttribute("fees", delivery.zones().zones().stream()
                .map(zone -> new Fee(provinces(zone, language), zone.fee())).toList());
        return show(ShopPage.DELIVERY, model, language);
    }

    @GetMapping("/warranty")
    String warranty(Model model, Locale language) {
        return show(ShopPage.WARRANTY, model, language);
    }

    @GetMapping("/privacy")
    String privacy(Model model, Locale language) {
        return show(ShopPage.PRIVACY, model, language);
    }

    private String show(ShopPage page, Model model, Locale language) {
        var text = texts.text(page, language.getLanguage());
        model.addAttribute("page", page.word());
        model.addAttribute("title", text.title());
        model.addAttribute("html", Markdown.html(text.markdown()));
        return "page/text";
    }

    private static String provinces(DeliveryZone zone, Locale language) {
        return Provinces.in(language).stream().filter(province -> zone.provinces().contains(province.code()))
                .map(province -> province.name(language)).collect(Collectors.joining(", "));
    }
}
