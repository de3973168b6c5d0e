package shop.computer.server.order.web.checkout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import shop.computer.server.customer.NotAPhoneNumberException;
import shop.computer.server.customer.Phone;
import shop.computer.server.customer.Provinces;
import shop.computer.server.order.web.Fault;

/** Checks a checkout form field by field, in the order they stand on the page. */
final class CheckoutCheck {

    static final int NAME = 100;
    static final int EMAIL = 254;
    static final int PLACE = 100;
    static final int LINE = 200;
    static final int NOTE = 500;

    private static final Pattern ADDRESS = Pattern
            .compile("[^\\s@,;:<>()\"\\\\]+@[^\\s@.,;:<>()\"\\\\]+(\\.[^\\s@.,;:<>()\"\\\\]+)+");
    /** Control characters, and marks that turn the direction of what follows; Khmer needs the zero-width ones. */
    private static final Pattern INVISIBLE = Pattern
            .compile("[\\p{Cc}&&[^\\r\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029]");
    private static final Pattern BREAK = Pattern.compile("[\\r\\n\\t]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final CheckoutForm form;
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    private CheckoutCheck(CheckoutForm form) {
        this.form = form;
    }

    /** What is wrong, by field; empty if nothing is. */
    static Map<String, Fault> faults(CheckoutForm form) {
        var check = new CheckoutCheck(form);
        check.contact();
        check.handover();
        check.payment();
        check.optional("note", form.note(), NOTE);
        return check.faults;
    }

    private void contact() {
        required("name", form.name(), NAME);
        if (!faults.containsKey("name") && !LETTER.matcher(form.name()).find()) {
            faults.put("name", Fault.of("order.checkout.name.missing"));
        }
        try {
            Phone.parse(form.phone());
        } catch (NotAPhoneNumberException e) {
            faults.put("phone", Fault.of(e));
        }
        if (!form.email().isEmpty() && !ADDRESS.matcher(form.email()).matches()) {
            faults.put("email", Fault.of("order.checkout.email.invalid"));
        }
        optional("email", form.email(), EMAIL);
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
            case null -> faults.put("way", Fault.of("order.checkout.way.missing"));
        }
    }

    private void province() {
        if (Provinces.find(form.province()).filter(province -> !province.isCapital()).isEmpty()) {
            faults.put("province", Fault.of("order.checkout.province.missing"));
        }
    }

    private void address() {
        required("district", form.district(), PLACE);
        required("commune", form.commune(), PLACE);
        optional("street", form.street(), LINE);
        optional("landmark", form.landmark(), LINE);
        if (form.street().isEmpty() && form.landmark().isEmpty()) {
            faults.put("street", Fault.of("order.checkout.street.missing"));
        }
    }

    private void payment() {
        if (!form.pay().equals("khqr") && !form.paysCash()) {
            faults.put("pay", Fault.of("order.checkout.pay.missing"));
        } else if (form.paysCash() && form.chosenWay().filter(way -> !way.takesCash()).isPresent()) {
            faults.put("pay", Fault.of("order.checkout.pay.no-cash"));
        }
    }

    private void required(String field, String text, int most) {
        if (text.isEmpty()) {
            faults.put(field, Fault.of("order.checkout." + field + ".missing"));
        } else {
            optional(field, text, most);
        }
    }

    private void optional(String field, String text, int most) {
        if (text.length() > most) {
            faults.put(field, Fault.of("order.checkout.too-long", most, text.length()));
        } else if (INVISIBLE.matcher(text).find() || (!field.equals("note") && BREAK.matcher(text).find())) {
            faults.put(field, Fault.of("order.checkout.unprintable"));
        }
    }
}
