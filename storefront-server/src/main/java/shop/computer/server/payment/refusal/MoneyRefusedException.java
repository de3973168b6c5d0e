package shop.computer.server.payment.refusal;

import java.util.List;
import java.util.Locale;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** What somebody decided about money cannot be done as things stand. */
public class MoneyRefusedException extends RuntimeException implements Refusal {

    /** Why not. */
    public enum Why {

        /** The review or refund was closed before. */
        CLOSED,
        /** A picture is no money: only the bank's books tell, and a confirmation by hand. */
        ONLY_A_PICTURE,
        /** No money of ours is there that could pay anything. */
        NO_MONEY,
        /** Money is there and cannot be waved away. */
        MONEY_IS_THERE,
        /** The order is paid already. */
        PAID_ALREADY,
        /** This money pays something else. */
        USED_ALREADY,
        /** It must be said which order is meant. */
        ORDER_MISSING,
        /** The amount is not the one asked for. */
        AMOUNT_DIFFERS
    }

    private final Why why;

    public MoneyRefusedException(Why why) {
        super("Refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.STEP_NOT_ALLOWED;
    }

    @Override
    public String wording() {
        return "payment.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
