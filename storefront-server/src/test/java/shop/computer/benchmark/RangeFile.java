package shop.computer.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.NewProduct;
import shop.computer.server.catalog.category.NewCategory;
import shop.computer.server.catalog.spec.SpecJson;

/** Reads a range from a file with the columns of {@code demo/catalog.csv}; opens the categories that the demo does not have. */
final class RangeFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Catalog catalog;
    private final SpecJson json;

    /** By category and subcategory. */
    private final Map<List<String>, String> slugs = new HashMap<>();

    RangeFile(Catalog catalog, SpecJson json) {
        this.catalog = catalog;
        this.json = json;
    }

    List<NewProduct> read(Path file) throws IOException {
        try (var categories = rows(new ClassPathResource("demo/categories.csv").getInputStream());
                var products = rows(Files.newInputStream(file))) {
            categories.forEach(row -> slugs.put(List.of(row.get("category"), row.get("subcategory")), row.get("slug")));
            return products.stream().map(this::product).toList();
        }
    }

    private static CSVParser rows(InputStream file) throws IOException {
        return FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8));
    }

    private NewProduct product(CSVRecord row) {
        return new NewProduct(new Sku(row.get("sku")), row.get("name"), row.get("brand"),
                slug(row.get("category"), row.get("subcategory")), Money.usd(row.get("price_usd")),
                Money.usd(row.get("cost_usd")), Integer.parseInt(row.get("stock")), 0,
                Integer.parseInt(row.get("warranty_months")), specs(row.get("specs_json")),
                row.get("short_description"), null);
    }

    private Map<String, Object> specs(String text) {
        return json.read(text).entrySet().stream()
                .collect(Collectors.toMap(spec -> spec.getKey().replaceFirst("^spec:", ""), Map.Entry::getValue));
    }

    private String slug(String category, String subcategory) {
        var place = List.of(category, subcategory);
        if (!slugs.containsKey(place)) {
            var above = subcategory.isEmpty() ? null : slug(category, "");
            var name = subcategory.isEmpty() ? category : subcategory;
            var slug = (category + " " + subcategory).strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            catalog.open(new NewCategory(slug, above, name, name, ""));
            slugs.put(place, slug);
        }
        return slugs.get(place);
    }
}
