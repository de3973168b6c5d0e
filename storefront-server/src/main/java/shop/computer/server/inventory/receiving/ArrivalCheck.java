package shop.computer.server.inventory.receiving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.receiving.ReceiveGoods;
import shop.computer.server.inventory.book.Ledger;
import shop.computer.server.inventory.book.StockBook;
import shop.computer.server.inventory.cost.Parts;
import shop.computer.server.inventory.desk.StockRefusedException;

/** Reads what a supplier brought: each line says what is wrong with it before anything is written. */
@Component
class ArrivalCheck {

    private static final BigDecimal MOST_FOR_ONE = new BigDecimal(1_000_000);
    private static final BigDecimal MOST_IN_ALL = new BigDecimal(1_000_000_000);

    private final Ledger ledger;
    private final StockBook stock;

    ArrivalCheck(Ledger ledger, StockBook stock) {
        this.ledger = ledger;
        this.stock = stock;
    }

    /** @throws StockRefusedException if a SKU is not kept or a cost out of its bounds; names the field */
    List<Arrival> read(ReceiveGoods wish) {
        var lines = wish.lines();
        for (int i = 0; i < lines.size(); i++) {
            mustBeDollars(lines.get(i).unitCost(), MOST_FOR_ONE, "lines[" + i + "].unitCost");
        }
        var values = lines.stream().map(line -> line.unitCost().times(line.quantity())).toList();
        var landed = landed(wish);
        mustBeDollars(values.stream().reduce(landed, Money::plus), MOST_IN_ALL, "lines");
        var shares = Parts.spread(landed, values, lines.stream().map(ReceiveGoods.Line::quantity).toList());
        var arrivals = new ArrayList<Arrival>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            arrivals.add(new Arrival(i, target(line, i), line.quantity(), line.unitCost(), shares.get(i),
                    line.serials() == null ? List.of() : line.serials()));
        }
        return arrivals;
    }

    static Money landed(ReceiveGoods wish) {
        var landed = wish.landedCost() == null ? Money.zero(Currency.USD) : wish.landedCost();
        mustBeDollars(landed, MOST_IN_ALL, "landedCost");
        return landed;
    }

    private Sku target(ReceiveGoods.Line line, int index) {
        var known = stock.find(line.sku()).orElseThrow(() -> new StockRefusedException("lines[" + index + "].sku",
                "inventory.receipt.sku", line.sku().value()));
        return line.grade() == null ? known.sku() : ledger.openGrade(known, line.grade());
    }

    private static void mustBeDollars(Money money, BigDecimal most, String field) {
        if (money.currency() != Currency.USD || money.isNegative() || money.amount().compareTo(most) > 0) {
            throw new StockRefusedException(field, "inventory.receipt.cost", most);
        }
    }
}
