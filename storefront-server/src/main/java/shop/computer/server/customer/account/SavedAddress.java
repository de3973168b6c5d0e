package shop.computer.server.customer.account;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import shop.computer.server.customer.Provinces;

/**
 * Where an account has things brought to.
 *
 * @param id 0 for one that is not kept yet
 * @param province ISO 3166-2
 * @param district at most 100 characters
 * @param commune at most 100 characters
 * @param street at most 200 characters; absent if there is a landmark
 * @param landmark at most 200 characters; absent if there is a street
 */
public record SavedAddress(long id, String province, String district, String commune, @Nullable String street,
        @Nullable String landmark) {

    /** On one line, with the province in that language. */
    public String line(Locale language) {
        var name = Provinces.find(province).map(known -> known.name(language)).orElse(province);
        return Stream.of(street, landmark, commune, district, name).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    public boolean isInCapital() {
        return province.equals(Provinces.PHNOM_PENH);
    }
}
