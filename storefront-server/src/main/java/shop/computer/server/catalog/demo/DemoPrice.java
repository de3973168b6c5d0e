package shop.computer.server.catalog.demo;

import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.catalog.SalePrice;
import shop.computer.api.catalog.SetPrices;
import shop.computer.server.catalog.price.PriceSteps;

/** A product of the demo range that is cheaper without an end, or by quantity. */
record DemoPrice(CSVRecord row) {

    Sku sku() {
        return new Sku(row.get("sku"));
    }

    SetPrices from(Instant start) {
        var sale = row.get("sale_usd");
        var steps = row.get("steps");
        return new SetPrices(sale.isEmpty() ? List.of() : List.of(new SalePrice(Money.usd(sale), start, null)),
                PriceSteps.read(steps.isEmpty() ? null : steps));
    }
}
