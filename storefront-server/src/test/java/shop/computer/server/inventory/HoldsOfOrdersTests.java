package shop.computer.server.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.Sku;
import shop.computer.server.ServerTest;

@ServerTest
@RecordApplicationEvents
class HoldsOfOrdersTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Clock clock;
    @Autowired
    private ApplicationEvents events;

    private Shelf shelf;

    @BeforeEach
    void lookAtTheShelf() {
        shelf = new Shelf(context);
    }

    @AfterEach
    void tidyUp() {
        shelf.tidyUp();
    }

    @Test
    void namesOrdersWhoseTimeIsOver() {
        var sku = shelf.sku(5);
        var over = shelf.reserved(sku, 1);
        var waiting = shelf.reserved(sku, 1);
        var endless = shelf.reserved(sku, 1);

        transaction.executeWithoutResult(_ -> {
            shelf.inventory.holdUntil(over, clock.instant().minus(Duration.ofMinutes(1)));
            shelf.inventory.holdUntil(waiting, clock.instant().plus(Duration.ofMinutes(1)));
        });
        assertThat(shelf.inventory.overdue(1000)).contains(over).doesNotContain(waiting, endless);

        transaction.executeWithoutResult(_ -> shelf.inventory.holdUntil(over, null));
        assertThat(shelf.inventory.overdue(1000)).doesNotContain(over);
    }

    @Test
    void givesNobodyWhatIsSetAsideForAnother() {
        var sku = shelf.sku(5);
        shelf.reserved(sku, 3);

        assertThatIllegalStateException().isThrownBy(() -> transaction.executeWithoutResult(
                _ -> shelf.inventory.release(Shelf.order(), List.of(new StockLine(sku, 1)), "sok")));
        assertThatIllegalStateException().isThrownBy(() -> shelf.sell(Shelf.order(), sku, 1));
        shelf.booksHold(sku);
    }

    @Test
    void addsToWhatIsSetAsideAlready() {
        var sku = shelf.sku(5);
        var order = shelf.reserved(sku, 1);

        shelf.reserve(order, sku, 2);
        shelf.sell(order, sku, 3);

        assertThat(shelf.look(sku).onHand()).isEqualTo(2);
        shelf.booksHold(sku);
    }

    @Test
    void saysOnceThatASkuRunsShortAndAgainAfterItWasThere() {
        var sku = shelf.sku(4);

        shelf.reserved(sku, 1);
        assertThat(shortages(sku)).isEmpty();
        var order = shelf.reserved(sku, 1);
        shelf.reserved(sku, 1);
        assertThat(shortages(sku)).singleElement().satisfies(told -> {
            assertThat(told.available()).isEqualTo(2);
            assertThat(told.reorderAt()).isEqualTo(2);
        });

        shelf.receive(sku, "30.00", 2, List.of());
        shelf.sell(order, sku, 1);
        shelf.reserved(sku, 1);
        assertThat(shortages(sku)).hasSize(2);
    }

    @Test
    void saysNothingOfASkuWithoutALevel() {
        var sku = shelf.sku(3);
        shelf.desk.reorderAt(sku, 0, shelf.look(sku).version());

        shelf.reserved(sku, 3);

        assertThat(shortages(sku)).isEmpty();
    }

    private List<StockShort> shortages(Sku sku) {
        return events.stream(StockShort.class).filter(told -> told.sku().equals(sku)).toList();
    }
}
