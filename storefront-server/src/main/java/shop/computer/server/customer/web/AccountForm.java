package shop.computer.server.customer.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import shop.computer.server.customer.Account;
import shop.computer.server.customer.NotAPhoneNumberException;
import shop.computer.server.customer.Phone;

/** Name and telephone as typed: never null, edges stripped. Both may be left empty. */
record AccountForm(String name, String phone) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    AccountForm {
        name = SPACES.matcher(Objects.requireNonNullElse(name, "").strip()).replaceAll(" ");
        phone = Objects.requireNonNullElse(phone, "").strip();
    }

    static AccountForm of(Account account) {
        var phone = account.phone();
        return new AccountForm(Objects.requireNonNullElse(account.name(), ""), phone == null ? "" : phone.shown());
    }

    Map<String, Fault> faults() {
        var faults = new LinkedHashMap<String, Fault>();
        AddressForm.check("name", name, 100, faults);
        try {
            number();
        } catch (NotAPhoneNumberException e) {
            faults.put("phone", switch (e.reason()) {
                case MISSING, NOT_DIGITS -> Fault.of("customer.phone.not-digits");
                case TOO_SHORT -> Fault.of("customer.phone.short");
                case TOO_LONG -> Fault.of("customer.phone.long");
                case UNKNOWN -> Fault.of("customer.phone.unknown");
            });
        }
        return faults;
    }

    @Nullable
    Phone number() {
        return phone.isEmpty() ? null : Phone.parse(phone);
    }

    @Nullable
    String nameIfAny() {
        return name.isEmpty() ? null : name;
    }
}
