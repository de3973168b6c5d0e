package shop.computer.server.order.web.checkout;

import java.util.Map;
import java.util.regex.Pattern;
import shop.computer.server.customer.form.Fault;
import shop.computer.server.customer.form.FormCheck;

/** Checks a checkout form field by field, in the order they stand on the page. */
final class CheckoutCheck {

    private static final int NAME = 100;
    private static final int EMAIL = 254;
    private static final int NOTE = 500;

    private static final Pattern ADDRESS = Pattern
            .compile("[^\\s@,;:<>()\"\\\\]+@[^\\s@.,;:<>()\"\\\\]+(\\.[^\\s@.,;:<>()\"\\\\]+)+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final CheckoutForm form;
    private final FormCheck check = new FormCheck();

    private CheckoutCheck(CheckoutForm form) {
        this.form = form;
    }

    /** What is wrong, by field; empty if nothing is. */
    static Map<String, Fault> faults(CheckoutForm form) {
        return new CheckoutCheck(form).faults();
    }

    private Map<String, Fault> faults() {
        contact();
        handover();
        payment();
        check.text("note", form.note(), NOTE);
        return check.faults();
    }

    private void contact() {
        check.required("name", form.name(), NAME);
        if (!LETTER.matcher(form.name()).find()) {
            check.refuse("name", "customer.form.name.missing");
        }
        check.phone(form.phone());
        check.line("email", form.email(), EMAIL);
        if (!form.email().isEmpty() && !ADDRESS.matcher(form.email()).matches()) {
            check.refuse("email", "customer.form.email.invalid");
        }
    }

    private void handover() {
        switch (form.chosenWay().orElse(null)) {
            case TOWN -> address();
            case PROVINCE -> {
                province();
                address();
            }
            case PICK_UP -> {
            }
            case null -> check.refuse("way", "order.checkout.way.missing");
        }
    }

    private void province() {
        if (form.elsewhere() == null) {
            check.refuse("province", "customer.form.province.missing");
        }
    }

    private void address() {
        check.address(form.district(), form.commune(), form.street(), form.landmark());
    }

    private void payment() {
        if (!form.pay().equals("khqr") && !form.paysCash()) {
            check.refuse("pay", "order.checkout.pay.missing");
        } else if (form.paysCash() && form.chosenWay().filter(way -> !way.takesCash()).isPresent()) {
            check.refuse("pay", "order.checkout.pay.no-cash");
        }
    }
}
