package shop.computer.server.order.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderDetail;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.Orders;

/** Lets only the holder of the order's key in; whoever has not cannot tell a wrong key from an order that is not there. */
@Component
public class OrderDoor {

    private final OrderLinks links;
    private final Orders orders;

    OrderDoor(OrderLinks links, Orders orders) {
        this.links = links;
        this.orders = orders;
    }

    /** @throws ResponseStatusException 404 */
    public OrderNumber open(String number, String key) {
        return Typed.numberInAddress(number).filter(order -> links.opens(order, key))
                .orElseThrow(OrderDoor::nothingHere);
    }

    /** @throws ResponseStatusException 404 */
    public OrderDetail order(OrderNumber number) {
        return orders.find(number).orElseThrow(OrderDoor::nothingHere);
    }

    public static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
