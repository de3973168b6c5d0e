package shop.computer.server.order.web.track;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.customer.Phone;

/**
 * What stands on the paper to an order. It is no tax invoice.
 *
 * @param received what came for the order and is kept, USD
 * @param owed what is still to be paid, USD; zero on a receipt
 * @param province in the language of the paper; absent for a pick-up
 */
record Paper(OrderDetail order, Money received, Money owed, @Nullable String province) {

    private static final int REFERENCE = 8;

    /** Orders that ended without a sale have no paper. */
    static boolean isFor(OrderDetail order) {
        return switch (order.summary().status()) {
            case PLACED, CONFIRMED, PREPARING, READY, SHIPPED, COMPLETED -> true;
            case EXPIRED, CANCELLED -> false;
        };
    }

    /** Of what came for an order, as much as it costs; what came beyond that goes back. */
    static Paper of(OrderDetail order, Money came, @Nullable String province) {
        var asked = order.total();
        var kept = came.amount().compareTo(asked.amount()) < 0 ? came : asked;
        return new Paper(order, kept, asked.minus(kept), province);
    }

    /** Nothing is asked for any more. */
    static boolean isPaid(OrderDetail order) {
        return order.payment().status() == PaymentStatus.PAID && order.papers().openDifference() == null;
    }

    public boolean isReceipt() {
        return isPaid(order);
    }

    /** Key of the headline. */
    public String title() {
        return isReceipt() ? "paper.receipt" : "paper.invoice";
    }

    public String phone() {
        return new Phone(order.summary().phone()).shown();
    }

    /** When the money came; absent on an invoice. */
    public @Nullable Instant paidAt() {
        return isReceipt() ? order.payment().paidAt() : null;
    }

    /** The beginning of the bank's transaction hash, as banks show it; absent for cash. */
    public @Nullable String reference() {
        return Optional.ofNullable(order.payment().bankHash())
                .map(hash -> hash.substring(0, Math.min(REFERENCE, hash.length()))).orElse(null);
    }
}
