package shop.computer.server.order;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import shop.computer.api.OrderNumber;
import shop.computer.server.order.book.OrderBook;
import shop.computer.server.order.refusal.UnknownOrderException;

/** Orders that are about to change; what is only read comes from {@link OrderBook}. */
interface OrderRepository extends Repository<Order, Long> {

    Order saveAndFlush(Order order);

    /** Locks the order: whoever comes second sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from ShopOrder o where o.number = :number")
    Optional<Order> lock(String number);

    /**
     * Locks an order that somebody has seen.
     *
     * @param seen its version then
     * @throws UnknownOrderException if there is none of this number
     * @throws OptimisticLockingFailureException if it changed since
     */
    default Order lockSeen(OrderNumber number, long seen) {
        var order = lock(number.value()).orElseThrow(() -> new UnknownOrderException(number));
        if (order.version() != seen) {
            throw new OptimisticLockingFailureException(number + " is at version " + order.version());
        }
        return order;
    }
}
