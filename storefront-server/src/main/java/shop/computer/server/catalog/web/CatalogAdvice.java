package shop.computer.server.catalog.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.category.CategoryNode;

/** What the frame of every page takes from the catalogue; both come from memory. */
@ControllerAdvice(annotations = Controller.class)
class CatalogAdvice {

    private final Catalog catalog;

    CatalogAdvice(Catalog catalog) {
        this.catalog = catalog;
    }

    @ModelAttribute("menu")
    List<CategoryNode> menu() {
        return catalog.tree();
    }

    /** Riel for a dollar, for instance {@code 4,050}. */
    @ModelAttribute("rate")
    String rate() {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(catalog.rate().rielPerUsd());
    }
}
