package shop.computer.server.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.StockRow;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.order.Orders;

@ServerTest
class StockListTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private StockList list;
    @Autowired
    private Orders orders;
    @Autowired
    private Inventory inventory;

    @Test
    void showsARowWithNamePriceAndCost() {
        var sku = new ShopKit(context).product("100", 5);

        var page = list.find(query(sku.value(), "all", "sku", null, 10));

        assertThat(page.total()).isEqualTo(1);
        assertThat(page.items()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Thing " + sku);
            assertThat(row.available()).isEqualTo(5);
            assertThat(row.price()).isEqualTo(Money.usd("100"));
            assertThat(row.cost()).isEqualTo(Money.usd("10"));
        });
    }

    @Test
    void showsStockTheCatalogueDoesNotKnow() {
        inventory.open(new Sku("LIST-NOWHERE"), 1, Money.usd("2"), 0, "test");

        assertThat(list.find(query("list-nowhere", "all", "sku", null, 10)).items()).extracting(StockRow::name)
                .containsExactly("LIST-NOWHERE");
    }

    @Test
    void filtersByLevel() {
        var kit = new ShopKit(context);
        var plenty = kit.product("100", 5);
        var low = kit.product("100", 1);
        var out = kit.product("100", 0);
        var reserved = kit.product("100", 5);
        orders.place(kit.wish(kit.cart(1, reserved), "100"));

        assertThat(levelsOf(plenty)).containsExactly("all");
        assertThat(levelsOf(low)).containsExactly("all", "low");
        assertThat(levelsOf(out)).containsExactly("all", "out");
        assertThat(levelsOf(reserved)).containsExactly("all", "reserved");
    }

    @Test
    void goesOnByCursorInEverySort() {
        for (var i = 0; i < 7; i++) {
            inventory.open(new Sku("LISTPAGE-" + i), 10 - i / 2, Money.usd("1"), 0, "test");
        }

        for (var sort : List.of("sku", "-sku", "name", "brand", "category", "onHand", "-onHand", "available",
                "-available", "reserved")) {
            var all = new ArrayList<StockRow>();
            String cursor = null;
            do {
                var page = list.find(query("listpage", "all", sort, cursor, 2));
                all.addAll(page.items());
                cursor = page.next();
            } while (cursor != null);
            assertThat(all).as(sort).hasSize(7).doesNotHaveDuplicates();
        }
        assertThat(list.find(query("listpage", "all", "-onHand", null, 7)).items()).extracting(StockRow::onHand)
                .containsExactly(10, 10, 9, 9, 8, 8, 7);
    }

    @Test
    void findsAllWordsAndTakesWildcardsForWhatTheyAre() {
        var sku = new ShopKit(context).product("100", 5);

        assertThat(list.find(query("maker " + sku.value().toLowerCase(), "all", "sku", null, 10)).items()).hasSize(1);
        assertThat(list.find(query("maker % " + sku.value(), "all", "sku", null, 10)).items()).isEmpty();
        assertThat(list.find(query("KIT_", "all", "sku", null, 10)).items()).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatExceptionOfType(BadQueryException.class).isThrownBy(() -> StockFilter.of("some"));
        assertThatExceptionOfType(BadQueryException.class).isThrownBy(() -> StockSort.of("cost; drop table cart"));
        var cursor = Cursor.of("name", "A", "B");
        assertThatExceptionOfType(BadQueryException.class)
                .isThrownBy(() -> list.find(query("", "all", "sku", cursor, 10)));
        for (var number : List.of("many", "1e9999999", "9".repeat(20), "1.5", "")) {
            var wrong = Cursor.of("onHand", number, "B");
            assertThatExceptionOfType(BadQueryException.class)
                    .isThrownBy(() -> list.find(query("", "all", "onHand", wrong, 10)));
        }
    }

    private List<String> levelsOf(Sku sku) {
        return List.of("all", "low", "out", "reserved").stream()
                .filter(level -> !list.find(query(sku.value(), level, "sku", null, 10)).items().isEmpty()).toList();
    }

    private static StockQuery query(String text, String level, String sort, String cursor, int limit) {
        return new StockQuery(text, StockFilter.of(level), StockSort.of(sort), cursor, limit, true);
    }
}
