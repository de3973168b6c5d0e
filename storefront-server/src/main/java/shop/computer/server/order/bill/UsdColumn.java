package shop.computer.server.order.bill;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;

/** Keeps an amount in dollars in one column; another currency is refused. */
@Converter
public class UsdColumn implements AttributeConverter<Money, BigDecimal> {

    private static final Money NOTHING = Money.zero(Currency.USD);

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Money money) {
        return money == null ? null : NOTHING.plus(money).amount();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable BigDecimal column) {
        return column == null ? null : Money.usd(column);
    }
}
