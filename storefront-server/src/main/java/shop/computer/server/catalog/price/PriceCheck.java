package shop.computer.server.catalog.price;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.catalog.PriceStep;
import shop.computer.api.catalog.ProductPrices;
import shop.computer.api.catalog.SalePrice;
import shop.computer.api.catalog.SetPrices;

/** Whether prices can stand beside a list price. */
final class PriceCheck {

    private static final int FEWEST = 2;
    private static final int MOST = 99;
    private static final Money MOST_USD = Money.usd("1000000");

    private final Money list;
    private final Instant now;

    PriceCheck(Money list, Instant now) {
        this.list = list;
        this.now = now;
    }

    /** @throws PriceRefusedException if they cannot; names the first field that is wrong */
    void check(SetPrices wish) {
        for (int at = 0; at < wish.sales().size(); at++) {
            sale("sales[" + at + "].", wish.sales().get(at));
        }
        overlap(wish.sales());
        for (int at = 0; at < wish.steps().size(); at++) {
            step("steps[" + at + "].", wish.steps(), at);
        }
    }

    /** @throws PriceRefusedException if it is no price, or something of the product would not be cheaper than it */
    static void list(Money price, ProductPrices others) {
        var dearest = Stream.concat(others.sales().stream().map(SalePrice::price),
                others.steps().stream().map(PriceStep::price)).max(Comparator.naturalOrder())
                .orElse(Money.zero(Currency.USD));
        if (price.currency() != Currency.USD || price.compareTo(dearest) <= 0 || price.compareTo(MOST_USD) > 0) {
            throw new PriceRefusedException("price", "catalog.price.list", dearest.amount(), MOST_USD.amount());
        }
    }

    private void sale(String at, SalePrice sale) {
        below(at + "price", sale.price(), list);
        var end = sale.endsAt();
        if (end != null && !end.isAfter(sale.startsAt())) {
            throw new PriceRefusedException(at + "endsAt", "catalog.price.period.empty");
        }
        if (end != null && !end.isAfter(now)) {
            throw new PriceRefusedException(at + "endsAt", "catalog.price.period.over");
        }
    }

    private static void overlap(List<SalePrice> sales) {
        var inTime = IntStream.range(0, sales.size()).boxed()
                .sorted(Comparator.comparing((Integer at) -> sales.get(at).startsAt())).toList();
        for (int i = 1; i < inTime.size(); i++) {
            var end = sales.get(inTime.get(i - 1)).endsAt();
            if (end == null || end.isAfter(sales.get(inTime.get(i)).startsAt())) {
                throw new PriceRefusedException("sales[" + inTime.get(i) + "].startsAt",
                        "catalog.price.period.overlap");
            }
        }
    }

    private void step(String at, List<PriceStep> steps, int index) {
        var step = steps.get(index);
        if (step.from() < FEWEST || step.from() > MOST || index > 0 && step.from() <= steps.get(index - 1).from()) {
            throw new PriceRefusedException(at + "from", "catalog.price.step.from", FEWEST, MOST);
        }
        below(at + "price", step.price(), index == 0 ? list : steps.get(index - 1).price());
    }

    private static void below(String field, Money price, Money most) {
        if (price.currency() != Currency.USD || price.amount().signum() <= 0 || price.compareTo(most) >= 0) {
            throw new PriceRefusedException(field, "catalog.price.below", most.amount());
        }
    }
}
