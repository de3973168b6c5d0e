package shop.computer.server.order;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import shop.computer.server.order.book.OrderBook;

/** Orders that are about to change; what is only read comes from {@link OrderBook}. */
interface OrderRepository extends Repository<Order, Long> {

    Order saveAndFlush(Order order);

    /** Locks the order: whoever comes second sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from ShopOrder o where o.number = :number")
    Optional<Order> lock(String number);
}
