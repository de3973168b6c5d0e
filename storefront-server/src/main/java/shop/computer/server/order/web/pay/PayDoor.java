package shop.computer.server.order.web.pay;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.Orders;

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
        try {
            var order = new OrderNumber(number);
            if (links.opens(order, key)) {
                return order;
            }
        } catch (IllegalArgumentException e) {
            throw nothingHere();
        }
        throw nothingHere();
    }

    /** @throws ResponseStatusException 404 */
    OrderDetail order(OrderNumber number) {
        return orders.find(number).orElseThrow(PayDoor::nothingHere);
    }

    static boolean paysByKhqr(OrderDetail order) {
        return order.payment().method() == PaymentMethod.KHQR;
    }

    static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
