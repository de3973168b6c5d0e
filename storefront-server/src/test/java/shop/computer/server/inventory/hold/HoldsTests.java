package shop.computer.server.inventory.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.Sku;
import shop.computer.api.inventory.HoldGoods;
import shop.computer.api.inventory.HoldRow;
import shop.computer.api.inventory.MovementKind;
import shop.computer.server.ServerTest;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.inventory.Shelf;
import shop.computer.server.inventory.desk.NotThereException;
import shop.computer.server.inventory.desk.StockRefusedException;

@ServerTest
class HoldsTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Holds holds;
    @Autowired
    private HoldSweep sweep;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

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
    void setsGoodsAsideForACustomerUntilATime() {
        var sku = shelf.sku(3);

        var hold = hold(sku, 2);

        assertThat(hold.customer()).isEqualTo("A regular");
        assertThat(shelf.look(sku).available()).isEqualTo(1);
        assertThat(all()).contains(hold);
        shelf.booksHold(sku);
    }

    @Test
    void setsNothingAsideThatIsNotFree() {
        var sku = shelf.sku(1);

        assertThatExceptionOfType(OutOfStockException.class).isThrownBy(() -> hold(sku, 2))
                .satisfies(refusal -> assertThat(refusal.left()).isEqualTo(1));
        shelf.booksHold(sku);
    }

    @Test
    void setsNothingAsideForEverOrForThePast() {
        var sku = shelf.sku(1);

        assertThatExceptionOfType(StockRefusedException.class)
                .isThrownBy(() -> hold(sku, 1, Duration.ofDays(61)));
        assertThatExceptionOfType(StockRefusedException.class)
                .isThrownBy(() -> hold(sku, 1, Duration.ofSeconds(-1)));
    }

    @Test
    void givesGoodsBackOnce() {
        var sku = shelf.sku(3);
        var hold = hold(sku, 2);

        holds.giveBack(hold.document(), "sok");

        assertThat(shelf.look(sku).available()).isEqualTo(3);
        assertThatExceptionOfType(NotThereException.class)
                .isThrownBy(() -> holds.giveBack(hold.document(), "sok"));
        shelf.booksHold(sku);
    }

    @Test
    void listsAllHoweverManyThereAre() {
        var sku = shelf.sku(9);
        var until = clock.instant().plus(Duration.ofDays(2));
        var made = IntStream.range(0, 5)
                .mapToObj(_ -> holds.setAside(new HoldGoods(sku, 1, until, "A regular", null), "sok")).toList();

        assertThat(all()).containsAll(made).doesNotHaveDuplicates();
        assertThatExceptionOfType(StockRefusedException.class).isThrownBy(() -> holds.page("nonsense", 2));
    }

    private List<HoldRow> all() {
        var seen = new ArrayList<HoldRow>();
        for (var page = holds.page(null, 2);; page = holds.page(page.next(), 2)) {
            seen.addAll(page.items());
            if (page.next() == null) {
                return seen;
            }
        }
    }

    @Test
    void leavesWhatBelongsToAnOrderToTheOrder() {
        var sku = shelf.sku(3);
        var order = shelf.reserved(sku, 1);

        assertThatExceptionOfType(NotThereException.class).isThrownBy(() -> holds.giveBack(order.value(), "sok"));
    }

    @Test
    void freesWhatNobodyFetchedInTime() {
        var sku = shelf.sku(3);
        var over = hold(sku, 2);
        hold(sku, 1);
        letPass(over);

        sweep.sweep();

        assertThat(shelf.look(sku).reserved()).isEqualTo(1);
        assertThat(shelf.inventory.movements(sku, 1)).singleElement().satisfies(movement -> {
            assertThat(movement.kind()).isEqualTo(MovementKind.RELEASE);
            assertThat(movement.document()).isEqualTo(over.document());
            assertThat(movement.who()).isEqualTo("system");
        });
        shelf.booksHold(sku);
    }

    @Test
    void freesTheOthersWhenOneCannotBeFreed() {
        var sku = shelf.sku(3);
        var other = shelf.sku(3);
        letPass(hold(sku, 2));
        letPass(hold(other, 2));
        reserved(sku, 0);

        sweep.sweep();

        assertThat(shelf.look(other).reserved()).isZero();
        reserved(sku, 2);
        sweep.sweep();
        assertThat(shelf.look(sku).reserved()).isZero();
    }

    private void reserved(Sku sku, int pieces) {
        jdbc.sql("update inventory_stock set reserved = ? where sku = ?").params(pieces, sku.value()).update();
    }

    private void letPass(HoldRow hold) {
        jdbc.sql("update inventory_hold set held_until = '2026-01-01 00:00:00' where document = ?")
                .param(hold.document()).update();
    }

    private HoldRow hold(Sku sku, int quantity) {
        return hold(sku, quantity, Duration.ofDays(1));
    }

    private HoldRow hold(Sku sku, int quantity, Duration time) {
        return holds.setAside(new HoldGoods(sku, quantity, clock.instant().plus(time), "A regular ", null), "sok");
    }
}
