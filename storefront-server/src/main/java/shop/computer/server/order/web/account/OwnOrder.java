package shop.computer.server.order.web.account;

import java.util.Locale;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;

/**
 * An order in the list of its account.
 *
 * @param key that opens its page
 */
record OwnOrder(OrderSummary order, String key) {

    /** Key of how it stands, in a word or two. */
    public String state() {
        return "account.orders.state." + (order.status() == OrderStatus.PLACED
                ? waiting()
                : order.status().name().toLowerCase(Locale.ROOT));
    }

    private String waiting() {
        if (order.payment() == PaymentStatus.REVIEW) {
            return "review";
        }
        return order.method() == PaymentMethod.CASH ? "cash" : "unpaid";
    }
}
