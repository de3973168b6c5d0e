package shop.computer.server.inventory.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.count.CountStatus;
import shop.computer.api.inventory.count.OpenCount;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.inventory.Shelf;
import shop.computer.server.inventory.desk.NotThereException;
import shop.computer.server.inventory.desk.StockRefusedException;

@ServerTest
class StockCountsTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private StockCounts counts;

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
    void putsRightWhatWasCountedAlthoughTheShopWentOnSelling() {
        var sku = shelf.sku(10);
        var order = shelf.reserved(sku, 3);
        var sheet = open(sku);

        enter(sheet, sku, 9);
        shelf.sell(order, sku, 3);
        var closed = close(sheet);

        assertThat(shelf.look(sku).onHand()).isEqualTo(6);
        assertThat(closed.head().status()).isEqualTo(CountStatus.CLOSED);
        assertThat(closed.lines()).singleElement().satisfies(line -> {
            assertThat(line.difference()).isEqualTo(-1);
            assertThat(line.posted()).isTrue();
        });
        assertThat(shelf.inventory.movements(sku, 1)).singleElement().satisfies(movement -> {
            assertThat(movement.kind()).isEqualTo(MovementKind.COUNT);
            assertThat(movement.onHand()).isEqualTo(-1);
            assertThat(movement.document()).isEqualTo("CNT-" + sheet);
        });
        shelf.booksHold(sku);
    }

    @Test
    void bringsInWhatIsMoreAndLeavesAloneWhatNobodyCounted() {
        var more = shelf.sku(1);
        var uncounted = shelf.sku(1);
        var sheet = open(more, uncounted);

        enter(sheet, more, 4);
        close(sheet);

        assertThat(shelf.look(more).onHand()).isEqualTo(4);
        assertThat(shelf.look(uncounted).onHand()).isEqualTo(1);
        shelf.booksHold(more, uncounted);
    }

    @Test
    void takesTheLastNumberThatWasEntered() {
        var sku = shelf.sku(5);
        var sheet = open(sku);

        enter(sheet, sku, 1);
        enter(sheet, sku, 4);
        close(sheet);

        assertThat(shelf.look(sku).onHand()).isEqualTo(4);
    }

    @Test
    void namesTheLinesThatCannotBePutRight() {
        var reserved = shelf.sku(5);
        shelf.reserved(reserved, 4);
        var numbered = shelf.numbered("10.00", Shelf.serial());
        var fine = shelf.sku(5);
        var sheet = open(reserved, numbered, fine);

        enter(sheet, reserved, 3);
        enter(sheet, numbered, 0);
        enter(sheet, fine, 4);
        var closed = close(sheet);

        assertThat(closed.lines()).filteredOn(line -> line.sku().equals(reserved)).singleElement()
                .satisfies(line -> assertThat(line.problem()).isEqualTo(CountProblem.RESERVED));
        assertThat(closed.lines()).filteredOn(line -> line.sku().equals(numbered)).singleElement()
                .satisfies(line -> assertThat(line.problem()).isEqualTo(CountProblem.SERIAL));
        assertThat(shelf.look(fine).onHand()).isEqualTo(4);
        assertThat(shelf.look(reserved).onHand()).isEqualTo(5);
        shelf.booksHold(reserved, numbered, fine);
    }

    @Test
    void changesNothingWhenItIsGivenUp() {
        var sku = shelf.sku(5);
        var sheet = open(sku);
        enter(sheet, sku, 1);

        counts.cancel(sheet, counts.sheet(sheet).version(), "stock");

        assertThat(shelf.look(sku).onHand()).isEqualTo(5);
        assertThatExceptionOfType(CountEndedException.class).isThrownBy(() -> enter(sheet, sku, 2));
        assertThatExceptionOfType(CountEndedException.class).isThrownBy(() -> close(sheet));
    }

    @Test
    void isClosedOnlyByWhoeverHasSeenAllNumbers() {
        var sku = shelf.sku(5);
        var sheet = open(sku);
        var seen = counts.sheet(sheet).version();
        enter(sheet, sku, 1);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> counts.close(sheet, seen, "stock"));
        assertThat(shelf.look(sku).onHand()).isEqualTo(5);
    }

    @Test
    void takesNoNumberFromWhoeverHasNotSeenTheOthers() {
        var sku = shelf.sku(5);
        var sheet = open(sku);
        var seen = counts.sheet(sheet).version();
        enter(sheet, sku, 4);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> counts.enter(sheet, sku, 1, seen, "stock"));
        assertThat(counts.sheet(sheet).lines()).extracting(CountLine::counted).containsExactly(4);
    }

    @Test
    void countsACategoryWithItsOpenBoxes() {
        var sku = new ShopKit(context).product("100", 5);
        var openBox = shelf.inventory.openGrade(sku, Grade.OPEN_BOX);

        var sheet = counts.open(new OpenCount("All", null, "shelf-for-tests"), "stock");

        assertThat(sheet.lines()).extracting(CountLine::sku).contains(sku, openBox);
    }

    @Test
    void refusesASheetWithNothingToCount() {
        refused(new OpenCount("None", List.of(), null), "skus");
        refused(new OpenCount("None", List.of(new Sku("NO-SUCH")), null), "skus");
        refused(new OpenCount("None", null, "no-such-category"), "category");
        assertThatExceptionOfType(NotThereException.class).isThrownBy(() -> counts.sheet(999_999_999));
        assertThatExceptionOfType(NotThereException.class)
                .isThrownBy(() -> enter(open(shelf.sku(1)), new Sku("NO-SUCH"), 1));
    }

    private void refused(OpenCount wish, String field) {
        assertThatExceptionOfType(StockRefusedException.class).isThrownBy(() -> counts.open(wish, "stock"))
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }

    private long open(Sku... skus) {
        return counts.open(new OpenCount("Shelf A", Arrays.asList(skus), null), "stock").head().number();
    }

    private void enter(long sheet, Sku sku, int counted) {
        counts.enter(sheet, sku, counted, counts.sheet(sheet).version(), "stock");
    }

    private CountSheet close(long sheet) {
        return counts.close(sheet, counts.sheet(sheet).version(), "stock");
    }
}
