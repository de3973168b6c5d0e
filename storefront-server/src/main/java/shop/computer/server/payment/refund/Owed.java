package shop.computer.server.payment.refund;

import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.RefundReason;

/**
 * A refund that is to be written down.
 *
 * @param order absent for money that belongs to no order
 * @param document what it is owed for, at most 100 characters
 * @param by who or what found that it is owed
 */
public record Owed(@Nullable OrderNumber order, Money amount, RefundReason reason, String document, String by) {

    private static final int LONGEST = 100;

    /** @throws IllegalArgumentException if the amount is not above zero, or the document's name is too long */
    public Owed {
        if (document.length() > LONGEST) {
            throw new IllegalArgumentException("Longer than " + LONGEST + " characters: " + document);
        }
        if (amount.isZero() || amount.isNegative()) {
            throw new IllegalArgumentException("Nothing is owed: " + amount);
        }
    }

    /** What names a payment in the books of refunds: the same money is owed back once. */
    public static String document(String bankHash) {
        return "payment:" + bankHash;
    }

    String orderText() {
        return order == null ? "" : order.value();
    }
}
