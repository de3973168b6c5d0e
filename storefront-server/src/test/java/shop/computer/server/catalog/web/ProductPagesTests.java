package shop.computer.server.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.ServerTest;
import shop.computer.server.StatementCounter;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.NewProduct;
import shop.computer.server.catalog.category.NewCategory;

@ServerTest
class ProductPagesTests {

    private static final int MOST_STATEMENTS = 5;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Catalog catalog;

    @BeforeEach
    void sellPartsThatFitAndSomeThatDoNot() {
        if (!catalog.taken(List.of(new Sku("PP-CPU"))).isEmpty()) {
            return;
        }
        for (var kind : List.of("processors", "motherboards", "storage")) {
            catalog.open(new NewCategory(kind, null, kind, kind, ""));
        }
        catalog.offerAll(List.of(
                part("PP-CPU", "Ryzen PP", "processors", "200", 5,
                        Map.of("socket", "PP5", "memory_types", List.of("DDR5"))),
                board("PP-BRD-NEAR", "PP5", "190", 2), board("PP-BRD-FAR", "PP5", "400", 2),
                board("PP-BRD-OUT", "PP5", "200", 0), board("PP-BRD-OTHER", "PP4", "200", 2),
                drive("PP-SSD-1", "1 TB", 1000, "99"), drive("PP-SSD-2", "2 TB", 2000, "179"),
                part("PP-SSD-X", "Other drive 1 TB", "storage", "100", 0, Map.of("capacity_gb", 1000))));
    }

    @Test
    void showsWhatFitsAndIsInStockTheNearestInPriceFirst() throws Exception {
        var fitting = section(page("/p/pp-cpu"), "h-fits");

        assertThat(fitting).contains("PP-BRD-NEAR", "PP-BRD-FAR").doesNotContain("PP-BRD-OUT", "PP-BRD-OTHER");
        assertThat(fitting.indexOf("PP-BRD-NEAR")).isLessThan(fitting.indexOf("PP-BRD-FAR"));
    }

    @Test
    void leadsToTheVariantsOfTheSameModel() throws Exception {
        var html = page("/p/pp-ssd-1");

        assertThat(html).containsPattern("aria-current=\"page\"[^>]*><span>1.TB</span>")
                .containsPattern("href=\"/p/pp-ssd-2\"[^>]*><span>2.TB</span>").contains("$179.00");
        assertThat(section(html, "h-alike")).contains("PP-SSD-X").doesNotContain("PP-SSD-2");
        assertThat(page("/p/pp-ssd-x")).doesNotContain("class=\"chips variants\"");
    }

    @Test
    void promisesADayAndSaysHowManyAreLeft() throws Exception {
        assertThat(page("/p/pp-cpu")).contains("Phnom Penh: ", "Delivery $1.50", "Only 5 left");
        assertThat(page("/km/p/pp-cpu")).contains("ភ្នំពេញ៖ ថ្ងៃ");
    }

    @Test
    void saysInWhichConditionTheGoodsAre() throws Exception {
        assertThat(page("/p/pp-cpu")).containsPattern("Condition</th><td[^>]*>New<");
        assertThat(page("/km/p/pp-cpu")).containsPattern("ស្ថានភាព</th><td[^>]*>ថ្មី<");
    }

    @Test
    void promisesNothingOfWhatIsSoldOutButSaysWhereToAsk() throws Exception {
        assertThat(page("/p/pp-brd-out")).contains("we do not know yet when it will be back",
                "href=\"https://t.me/test_shop\"").doesNotContain("Phnom Penh: ");
    }

    @Test
    void isSharedByLinksWithoutAnybodyElsesScript() throws Exception {
        assertThat(page("/km/p/pp-cpu")).contains(
                "https://t.me/share/url?url=http://localhost:8080/km/p/pp-cpu&amp;text=Ryzen%20PP\"",
                "https://www.facebook.com/sharer/sharer.php?u=http://localhost:8080/km/p/pp-cpu\"");
    }

    @Test
    void asksTheDatabaseLittle() throws Exception {
        page("/p/pp-cpu");

        assertThat(StatementCounter.during(() -> page("/p/pp-cpu"))).isBetween(1, MOST_STATEMENTS);
        assertThat(StatementCounter.during(() -> page("/p/pp-ssd-1"))).isBetween(1, MOST_STATEMENTS);
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String section(String html, String heading) {
        var from = html.indexOf("aria-labelledby=\"" + heading + "\"");
        return html.substring(from, html.indexOf("</section>", from));
    }

    private static NewProduct board(String sku, String socket, String price, int onHand) {
        return part(sku, "Board " + sku, "motherboards", price, onHand,
                Map.of("socket", socket, "memory_type", "DDR5", "form_factor", "ATX"));
    }

    private static NewProduct drive(String sku, String size, int gigabytes, String price) {
        return part(sku, "Drive PP %s NVMe SSD".formatted(size), "storage", price, 3, Map.of("capacity_gb", gigabytes));
    }

    private static NewProduct part(String sku, String name, String category, String price, int onHand,
            Map<String, Object> specs) {
        return new NewProduct(new Sku(sku), name, "Maker", category, Money.usd(price), Money.usd("1"), onHand, 0, 12,
                specs, "A part for tests.", null);
    }
}
