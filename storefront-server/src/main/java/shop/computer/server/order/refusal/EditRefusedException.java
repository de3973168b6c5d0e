package shop.computer.server.order.refusal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** An order cannot be changed like this; it stands as it was. */
public class EditRefusedException extends RuntimeException implements Refusal {

    /** What is in the way. */
    public enum Why {

        /** It is being packed, or has ended. */
        TOO_LATE(null),
        /** There is nothing left to be paid. */
        PAID_ALREADY(null),
        /** The same SKU stands there twice. */
        SKU_TWICE("lines"),
        /** A delivery without an address. */
        ADDRESS_MISSING("address"),
        /** A pick-up with an address. */
        ADDRESS_NOT_WANTED("address"),
        /** No province of this code. */
        PROVINCE_UNKNOWN("address.province"),
        /** Nobody takes cash there. */
        NO_CASH_THERE("address");

        private final @Nullable String field;

        Why(@Nullable String field) {
            this.field = field;
        }
    }

    private final Why why;
    private final transient List<Object> facts;

    public EditRefusedException(Why why, Object... facts) {
        super("The order cannot be changed: " + why);
        this.why = why;
        this.facts = List.of(facts);
    }

    public Why why() {
        return why;
    }

    @Override
    public ProblemType problem() {
        return why.field == null ? ProblemType.STEP_NOT_ALLOWED : ProblemType.VALIDATION;
    }

    @Override
    public String wording() {
        return "order.edit." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Object> facts() {
        return facts;
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(why.field);
    }
}
