package shop.computer.server.customer.form;

import java.util.List;
import shop.computer.server.customer.NotAPhoneNumberException;

/**
 * What is wrong with a field.
 *
 * @param key of one clear sentence
 * @param facts what the sentence names
 */
public record Fault(String key, List<Object> facts) {

    public Fault {
        facts = List.copyOf(facts);
    }

    public static Fault of(String key, Object... facts) {
        return new Fault(key, List.of(facts));
    }

    static Fault of(NotAPhoneNumberException refusal) {
        var digits = refusal.digits();
        return switch (refusal.reason()) {
            case MISSING -> of("customer.phone.missing");
            case NOT_DIGITS -> of("customer.phone.not-digits");
            case TOO_SHORT -> digits == 0 ? of("customer.phone.short") : of("customer.phone.short.by", digits);
            case TOO_LONG -> digits == 0 ? of("customer.phone.long") : of("customer.phone.long.by", digits);
            case UNKNOWN -> of("customer.phone.unknown");
        };
    }

    public Object[] words() {
        return facts.toArray();
    }
}
