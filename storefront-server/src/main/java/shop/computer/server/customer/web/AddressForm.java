package shop.computer.server.customer.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import shop.computer.server.customer.Provinces;
import shop.computer.server.customer.SavedAddress;

/**
 * An address as typed: never null, edges stripped.
 *
 * @param id of the one it stands in place of; anything but a number for a new one
 */
record AddressForm(String id, String province, String district, String commune, String street, String landmark) {

    private static final int PLACE = 100;
    private static final int LINE = 200;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    /** Control characters, and marks that turn the direction of what follows; Khmer needs the zero-width ones. */
    private static final Pattern UNPRINTABLE = Pattern
            .compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029]");

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
        var faults = new LinkedHashMap<String, Fault>();
        if (Provinces.find(province).isEmpty()) {
            faults.put("province", Fault.of("order.checkout.province.missing"));
        }
        required("district", district, faults);
        required("commune", commune, faults);
        check("street", street, LINE, faults);
        check("landmark", landmark, LINE, faults);
        if (street.isEmpty() && landmark.isEmpty()) {
            faults.put("street", Fault.of("order.checkout.street.missing"));
        }
        return faults;
    }

    SavedAddress address() {
        return new SavedAddress(key(), province, district, commune, absent(street), absent(landmark));
    }

    /** 0 for a new one. */
    long key() {
        return id.isEmpty() ? 0 : Long.parseLong(id);
    }

    private static void required(String field, String text, Map<String, Fault> faults) {
        if (text.isEmpty()) {
            faults.put(field, Fault.of("order.checkout." + field + ".missing"));
        } else {
            check(field, text, PLACE, faults);
        }
    }

    static void check(String field, String text, int most, Map<String, Fault> faults) {
        if (text.length() > most) {
            faults.put(field, Fault.of("order.checkout.too-long", most, text.length()));
        } else if (UNPRINTABLE.matcher(text).find()) {
            faults.put(field, Fault.of("order.checkout.unprintable"));
        }
    }

    private static @Nullable String absent(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "").strip();
    }
}
