package shop.computer.server.customer.web;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import shop.computer.server.customer.Provinces;
import shop.computer.server.customer.account.SavedAddress;
import shop.computer.server.customer.form.Fault;
import shop.computer.server.customer.form.FormCheck;

/**
 * An address as typed: never null, edges stripped.
 *
 * @param id of the one it stands in place of; anything but a number for a new one
 */
record AddressForm(String id, String province, String district, String commune, String street, String landmark) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    AddressForm {
        id = NUMBER.matcher(text(id)).matches() ? text(id) : "";
        province = text(province);
        district = text(district);
        commune = text(commune);
        street = text(street);
        landmark = text(landmark);
    }

    static AddressForm of(SavedAddress kept) {
        return new AddressForm(Long.toString(kept.id()), kept.province(), kept.district(), kept.commune(),
                text(kept.street()),
                text(kept.landmark()));
    }

    Map<String, Fault> faults() {
        var check = new FormCheck();
        if (Provinces.find(province).isEmpty()) {
            check.refuse("province", "customer.form.province.missing");
        }
        check.address(district, commune, street, landmark);
        return check.faults();
    }

    SavedAddress address() {
        return new SavedAddress(key(), province, district, commune, absent(street), absent(landmark));
    }

    /** 0 for a new one. */
    long key() {
        return id.isEmpty() ? 0 : Long.parseLong(id);
    }

    private static @Nullable String absent(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "").strip();
    }
}
