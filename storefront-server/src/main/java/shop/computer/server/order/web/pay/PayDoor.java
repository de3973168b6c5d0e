package shop.computer.server.order.web.pay;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.Orders;
import shop.computer.server.order.web.Typed;

/** Lets only the holder of the order's key in; whoever has not cannot tell a wrong key from an order that is not there. */
@Component
class PayDoor {

    private final OrderLinks links;
    private final Orders orders;

    PayDoor(OrderLinks links, Orders orders) {
        this.links = links;
        this.orders = orders;
    }

    /** @throws ResponseStatusException 404 */
    OrderNumber open(String number, String key) {
        return Typed.numberInAddress(number).filter(order -> links.opens(order, key))
                .orElseThrow(PayDoor::nothingHere);
    }

    /** @throws ResponseStatusException 404 */
    OrderDetail order(OrderNumber number) {
        return orders.find(number).orElseThrow(PayDoor::nothingHere);
    }

    /** Whether there is something to say about a payment by KHQR that the order's own page does not say better. */
    static boolean hasSomethingToShow(OrderDetail order) {
        var overAndDone = order.payment().status() == PaymentStatus.EXPIRED
                || order.payment().status() == PaymentStatus.FAILED;
        return order.payment().method() == PaymentMethod.KHQR && switch (order.summary().status()) {
            case CANCELLED -> false;
            case PLACED -> order.payment().status() != PaymentStatus.FAILED;
            case EXPIRED -> true;
            default -> !overAndDone;
        };
    }

    static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
