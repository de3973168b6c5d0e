package shop.computer.server.inventory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shop.computer.server.inventory.book.Moved;

/** Tells the other rooms what the stock book says. */
@Component
class StockNews {

    private final ApplicationEventPublisher events;

    StockNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(Moved moved) {
        var now = moved.now();
        events.publishEvent(new StockChanged(now.sku()));
        if (moved.fellShort()) {
            events.publishEvent(new StockShort(now.sku(), now.available(), now.reorderAt(), now.version()));
        }
    }
}
