package shop.computer.server.catalog.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.catalog.NewProduct;
import shop.computer.server.catalog.spec.SpecJson;

/** One row of the demo range. */
record DemoProduct(CSVRecord row) {

    private static final String SPEC = "spec:";
    private static final int FEW = 2;

    Sku sku() {
        return new Sku(row.get("sku"));
    }

    /** Category and subcategory as the file names them. */
    DemoCategory.Place place() {
        return new DemoCategory.Place(row.get("category"), row.get("subcategory"));
    }

    NewProduct offer(DemoCategory category, SpecJson json) {
        return new NewProduct(sku(), row.get("name"), row.get("brand"), category.slug(),
                Money.usd(row.get("price_usd")),
                Money.usd(row.get("cost_usd")), Integer.parseInt(row.get("stock")), FEW,
                Integer.parseInt(row.get("warranty_months")),
                specs(json.read(row.get("specs_json"))), row.get("short_description"), null);
    }

    /** Printers say by {@code color} whether they print in colour; elsewhere it is the colour of the thing. */
    private static Map<String, Object> specs(Map<String, Object> read) {
        var specs = new LinkedHashMap<String, Object>();
        read.forEach((key, value) -> {
            var name = key.startsWith(SPEC) ? key.substring(SPEC.length()) : key;
            specs.put(name.equals("color") && value instanceof Boolean ? "color_printing" : name, value);
        });
        return specs;
    }
}
