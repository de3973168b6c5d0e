package shop.computer.server.payment;

import shop.computer.api.OrderNumber;

/** Nothing was ever asked for this order. */
public class UnknownPaymentException extends RuntimeException {

    private final OrderNumber order;

    public UnknownPaymentException(OrderNumber order) {
        super("No payment for " + order);
        this.order = order;
    }

    public OrderNumber order() {
        return order;
    }
}
