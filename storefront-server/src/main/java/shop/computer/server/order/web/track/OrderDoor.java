package shop.computer.server.order.web.track;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import shop.computer.api.order.OrderDetail;
import shop.computer.server.customer.Provinces;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.Orders;
import shop.computer.server.order.web.Typed;

/** Shows an order to whoever holds the key of its signed link; without it the order does not exist, whether or not it does. */
@Component
class OrderDoor {

    private final Orders orders;
    private final OrderLinks links;

    OrderDoor(Orders orders, OrderLinks links) {
        this.orders = orders;
        this.links = links;
    }

    /** @throws ResponseStatusException 404 */
    OrderDetail open(String number, String key) {
        return Typed.numberInAddress(number).filter(known -> links.opens(known, key)).flatMap(orders::find)
                .orElseThrow(OrderDoor::nothingHere);
    }

    static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Where it is delivered to, in this language; null for a pick-up. */
    static @Nullable String province(OrderDetail order, Locale language) {
        var address = order.address();
        return address == null
                ? null
                : Provinces.find(address.province()).map(known -> known.name(language)).orElse(address.provinceName());
    }
}
