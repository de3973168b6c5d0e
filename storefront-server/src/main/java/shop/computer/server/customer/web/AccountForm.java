package shop.computer.server.customer.web;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.computer.server.customer.Phone;
import shop.computer.server.customer.account.Account;
import shop.computer.server.customer.form.Fault;
import shop.computer.server.customer.form.FormCheck;

/** Name and telephone as typed: never null, edges stripped. Both may be left empty. */
record AccountForm(String name, String phone) {

    private static final int NAME = 100;
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
        var check = new FormCheck();
        check.line("name", name, NAME);
        if (!phone.isEmpty()) {
            check.phone(phone);
        }
        return check.faults();
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
