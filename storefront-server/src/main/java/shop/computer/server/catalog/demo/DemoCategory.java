package shop.computer.server.catalog.demo;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import shop.computer.server.catalog.category.NewCategory;

/** One row of the demo range's categories. */
record DemoCategory(CSVRecord row) {

    /** How the range names where a product stands; without a subcategory it is the wider category. */
    record Place(String category, String subcategory) {

        Place above() {
            return new Place(category, "");
        }
    }

    Place place() {
        return new Place(row.get("category"), row.get("subcategory"));
    }

    String slug() {
        return row.get("slug");
    }

    NewCategory toOpen(@Nullable DemoCategory above) {
        return new NewCategory(slug(), above == null ? null : above.slug(), row.get("english"), row.get("khmer"),
                row.get("also"));
    }
}
