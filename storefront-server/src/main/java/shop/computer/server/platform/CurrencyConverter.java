package shop.computer.server.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;

/** Stores a currency by its three letters; without this it would be stored as a number. */
@Converter(autoApply = true)
class CurrencyConverter implements AttributeConverter<Currency, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Currency currency) {
        return currency == null ? null : currency.name();
    }

    @Override
    public @Nullable Currency convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Currency.valueOf(column);
    }
}
