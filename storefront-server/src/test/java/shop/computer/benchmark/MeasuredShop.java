package shop.computer.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.catalina.LifecycleException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.ComputerShop;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.NewProduct;
import shop.computer.server.catalog.spec.SpecJson;

/** The demo with {@link BareServer} beside it. It takes in a large range if one is named: that of a file, or else one made up of its own products. */
final class MeasuredShop {

    /** Begins the line that says how many products there are, once pages can be asked for. */
    static final String READY = "ready: ";

    private static final int MADE_UP = 14_980;
    private static final int BATCH = 500;

    private MeasuredShop() {}

    /** @param arguments port, folder of the data; to take in a large range its file, or nothing to make it up */
    public static void main(String[] arguments) {
        try {
            serve(Integer.parseInt(arguments[0]), arguments[1], List.of(arguments).subList(2, arguments.length));
        } catch (IOException | LifecycleException | RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void serve(int port, String home, List<String> range) throws IOException, LifecycleException {
        var shop = start(port, home);
        if (!range.isEmpty()) {
            grow(shop, range.getFirst());
        }
        var address = "http://localhost:" + port;
        BareServer.start(port + 1, shop.getBean(DataSource.class), address + Benchmark.LIST, address + "/");
        System.out.println(READY + shop.getBean(JdbcClient.class)
                .sql("select count(*) from catalog_product where active = true").query(Integer.class).single());
    }

    private static ConfigurableApplicationContext start(int port, String home) {
        return SpringApplication.run(ComputerShop.class, "--spring.profiles.active=demo", "--server.port=" + port,
                "--shop.home=" + home);
    }

    private static void grow(ConfigurableApplicationContext shop, String file) throws IOException {
        var catalog = shop.getBean(Catalog.class);
        var json = shop.getBean(SpecJson.class);
        var range = file.isEmpty()
                ? madeUp(shop.getBean(JdbcClient.class), json)
                : new RangeFile(catalog, json).read(Path.of(file));
        for (var first = 0; first < range.size(); first += BATCH) {
            catalog.offerAll(range.subList(first, Math.min(range.size(), first + BATCH)));
        }
    }

    private static List<NewProduct> madeUp(JdbcClient database, SpecJson json) {
        var models = database
                .sql("""
                        select p.name, p.brand, c.slug, p.price, p.specs, p.short_description
                        from catalog_product p join catalog_category c on c.id = p.category_id where p.active = true order by p.sku""")
                .query((row, index) -> new Model(row.getString(1), row.getString(2), row.getString(3),
                        new Money(row.getBigDecimal(4), Currency.USD), json.read(row.getString(5)), row.getString(6)))
                .list();
        return IntStream.range(0, MADE_UP).mapToObj(i -> models.get(i % models.size()).numbered(i)).toList();
    }

    private record Model(String name, String brand, String category, Money price, Map<String, Object> specs,
            String description) {

        NewProduct numbered(int i) {
            return new NewProduct(new Sku("BULK-%05d".formatted(i)), name + " B" + i, brand, category, price, price,
                    i % 20, 0, 12, specs,
                    description, null);
        }
    }
}
