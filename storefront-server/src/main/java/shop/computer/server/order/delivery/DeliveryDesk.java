package shop.computer.server.order.delivery;

import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.order.delivery.DeliveryZone;
import shop.computer.api.order.delivery.DeliveryZones;
import shop.computer.server.order.refusal.OrderInputException;

/** Where staff say what a delivery costs. Orders that were placed keep their fee. */
@Service
public class DeliveryDesk {

    private final ZoneBook book;

    DeliveryDesk(ZoneBook book) {
        this.book = book;
    }

    @Transactional(readOnly = true)
    public DeliveryZones zones() {
        return new DeliveryZones(book.zones(), book.version());
    }

    /**
     * Puts these zones in place of all there were.
     *
     * @param seen the version the caller has seen
     * @throws OrderInputException if a province is in no zone or in two, or is none, or a fee makes no sense; names the field
     * @throws OptimisticLockingFailureException if they changed since
     */
    @Transactional
    public DeliveryZones change(List<DeliveryZone> zones, long seen) {
        ZoneCheck.check(zones);
        if (!book.supersede(seen)) {
            throw new OptimisticLockingFailureException("The delivery zones are at version " + book.version());
        }
        book.replace(zones.stream().map(DeliveryDesk::tidy).toList());
        return zones();
    }

    private static DeliveryZone tidy(DeliveryZone zone) {
        return new DeliveryZone(zone.code(), zone.name().strip(), zone.fee(), zone.provinces());
    }
}
