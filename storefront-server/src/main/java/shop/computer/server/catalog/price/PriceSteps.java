package shop.computer.server.catalog.price;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.catalog.PriceStep;

/** Prices by quantity as the column keeps them: {@code 5=95.00;10=90.00}. */
public final class PriceSteps {

    private PriceSteps() {}

    public static List<PriceStep> read(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(";")).map(step -> step.split("="))
                        .map(parts -> new PriceStep(Integer.parseInt(parts[0]), Money.usd(parts[1]))).toList();
    }

    static @Nullable String write(List<PriceStep> steps) {
        return steps.isEmpty()
                ? null
                : steps.stream().map(step -> step.from() + "=" + step.price().amount().toPlainString())
                        .collect(Collectors.joining(";"));
    }
}
