package shop.computer.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.catalog.OfferGrade;
import shop.computer.api.inventory.Grade;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.catalog.category.CategoryTree;
import shop.computer.server.catalog.row.Bestsellers;
import shop.computer.server.catalog.row.ProductRows;
import shop.computer.server.inventory.Inventory;

@ServerTest
class ShowcasesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Catalog catalog;

    @Test
    void showsWhatSoldMostFirstAndOnlyWhatIsStillThere() {
        var kit = new ShopKit(context);
        var well = kit.product("1", 95);
        var best = kit.product("1", 95);
        var gone = kit.product("1", 90);
        kit.completed(well, 80);
        kit.completed(best, 85);
        kit.completed(gone, 90);

        assertThat(fresh().make(wish(24, 0)).popular()).extracting(ProductCard::sku)
                .containsSubsequence(best, well).doesNotContain(gone);
    }

    @Test
    void showsAmongTheNewestNoOpenedBoxThatIsNotThere() {
        var kit = new ShopKit(context);
        var base = kit.product("100", 0);
        var opened = catalog.offerGrade(base, new OfferGrade(Grade.OPEN_BOX, Money.usd("80"))).sku();

        assertThat(fresh().make(wish(0, 4)).newest()).extracting(ProductCard::sku).contains(base)
                .doesNotContain(opened);
    }

    /** Which has not looked at the books yet. */
    private Showcases fresh() {
        return new Showcases(context.getBean(ProductRows.class), context.getBean(CategoryTree.class),
                context.getBean(Cards.class),
                new Bestsellers(context.getBean(Inventory.class), context.getBean(Clock.class)));
    }

    private static Showcase.Wish wish(int popular, int newest) {
        return new Showcase.Wish(List.<Sku>of(), 0, popular, newest, List.of(), 0);
    }
}
