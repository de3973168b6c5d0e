package shop.computer.server.catalog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.server.ServerTest;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.art.Drawings;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.price.PriceDesk;
import shop.computer.server.catalog.spec.SpecJson;
import shop.computer.server.catalog.spec.SpecSheet;

@ServerTest
class DemoRangeTests {

    private static final int MOST_CHARACTERS = 25_000;
    private static final String CARTON = Drawings.of(new Thing("none", "", "", Map.of()));

    @Autowired
    private Catalog catalog;

    @Autowired
    private PriceDesk prices;

    @Autowired
    private Clock clock;

    @Autowired
    private SpecJson json;

    @Autowired
    private SpecSheet sheet;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void putsTheRangeOnSaleAtTheFirstStartAndChangesNothingAtTheSecond() {
        var range = new DemoRange(catalog, prices, clock, json);

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            range.run(new DefaultApplicationArguments());
            jdbc.sql("update catalog_product set price = 1 where sku = 'GPU-ASU-0008'").update();
            var before = rows();
            range.run(new DefaultApplicationArguments());

            assertThat(rows()).isEqualTo(before);
            assertThat(before).startsWith("428 products cost ");
            assertThat(DemoFiles.prices()).hasSize(10).allSatisfy(price -> assertThat(prices.prices(price.sku()))
                    .hasValueSatisfying(known -> assertThat(known.sales().size() + known.steps().size()).isPositive()));
        });
    }

    @Test
    void hasACategoryADrawingAndKnownSpecificationsForEachProduct() {
        var places = new HashSet<>(DemoFiles.categories().stream().map(DemoCategory::place).toList());

        assertThat(DemoFiles.products()).hasSize(428).allSatisfy(product -> {
            assertThat(places).contains(product.place(), product.place().above());
            var category = DemoFiles.categories().stream().filter(one -> one.place().equals(product.place().above()))
                    .findFirst().orElseThrow();
            var offer = product.offer(category, json);
            assertThat(Drawings.of(new Thing(category.slug(), offer.name(), offer.brand(), offer.specs())))
                    .hasSizeLessThan(MOST_CHARACTERS).doesNotContain("NaN").isNotEqualTo(CARTON);
            for (var locale : Stream.of("en", "km").map(Locale::of).toList()) {
                assertThat(sheet.groups(offer.specs(), locale).stream().mapToInt(group -> group.rows().size()).sum())
                        .as("specifications of %s", offer.specs()).isEqualTo(offer.specs().size());
                assertThat(sheet.line(category.slug(), offer.specs(), locale)).isNotBlank().doesNotContain("{", "[");
                assertThat(sheet.sentence(category.slug(), offer.specs(), locale)).isNotBlank().doesNotContain("{",
                        "[");
            }
        });
    }

    private String rows() {
        return jdbc.sql("""
                select concat(count(*), ' products cost ', sum(price)) from catalog_product
                where sku in (select sku from inventory_stock) and sku in (:skus)""")
                .param("skus", DemoFiles.products().stream().map(product -> product.sku().value()).toList())
                .query(String.class).single();
    }
}
