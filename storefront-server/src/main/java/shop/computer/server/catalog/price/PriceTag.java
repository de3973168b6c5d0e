package shop.computer.server.catalog.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.catalog.PriceStep;

/**
 * What a SKU costs at one moment, USD. The one place that says it.
 *
 * @param list while no sale runs
 * @param sale the price of the sale that runs; absent if none does
 * @param steps prices by quantity
 */
public record PriceTag(Money list, @Nullable Money sale, List<PriceStep> steps) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public PriceTag {
        steps = List.copyOf(steps);
    }

    /** One piece. A sale above a list price that fell meanwhile is none. */
    public Money now() {
        return sale == null || sale.compareTo(list) >= 0 ? list : sale;
    }

    /** Each of so many pieces: the cheapest of sale and steps. */
    public Money each(int pieces) {
        return Stream.concat(Stream.of(now()),
                steps.stream().filter(step -> step.from() <= pieces).map(PriceStep::price))
                .min(Money::compareTo).orElseThrow();
    }

    public boolean isOnSale() {
        return now().compareTo(list) < 0;
    }

    /** How much less than the list price it is, whole percent rounded down; 0 while no sale runs. */
    public int percentOff() {
        return list.minus(now()).amount().multiply(HUNDRED).divide(list.amount(), 0, RoundingMode.DOWN).intValueExact();
    }

    /** Those steps that are cheaper than one piece is now. */
    public List<PriceStep> usefulSteps() {
        return steps.stream().filter(step -> step.price().compareTo(now()) < 0).toList();
    }
}
