package shop.computer.server.order.refusal;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** Somebody has many orders that wait for money and wants one more: goods set aside for nobody would be missing to others. */
public class TooManyOpenOrdersException extends RuntimeException implements Refusal {

    /** What the open orders have in common. */
    public enum Same {

        PHONE("phone"), ADDRESS("street"), NETWORK("");

        private final String field;

        Same(String field) {
            this.field = field;
        }

        /** The field of the checkout form it is said at; empty for none of them. */
        public String field() {
            return field;
        }
    }

    private final Same same;
    private final int most;

    public TooManyOpenOrdersException(Same same, int most) {
        super("Already %d open orders with the same %s".formatted(most, same));
        this.same = same;
        this.most = most;
    }

    public Same same() {
        return same;
    }

    /** How many there may be. */
    public int most() {
        return most;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.TOO_MANY_REQUESTS;
    }

    @Override
    public String wording() {
        return switch (same) {
            case PHONE -> "order.checkout.too-many.phone";
            case ADDRESS -> "order.checkout.too-many.address";
            case NETWORK -> "order.checkout.too-many.network";
        };
    }

    @Override
    public List<Object> facts() {
        return List.of(most);
    }
}
