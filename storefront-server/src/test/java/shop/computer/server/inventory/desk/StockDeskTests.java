package shop.computer.server.inventory.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.AdjustReason;
import shop.computer.api.inventory.AdjustStock;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.SerialKind;
import shop.computer.api.inventory.WriteOff;
import shop.computer.api.inventory.serial.KeepBySerial;
import shop.computer.server.ServerTest;
import shop.computer.server.inventory.Shelf;
import shop.computer.server.inventory.UnknownSkuException;
import shop.computer.server.inventory.serial.SerialException;

@ServerTest
class StockDeskTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private StockDesk desk;

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
    void correctsTheStockWithAReason() {
        var sku = shelf.sku(5);

        desk.adjust(sku, new AdjustStock(-2, AdjustReason.DAMAGED, " water "), 0, "dara");

        assertThat(desk.look(sku).onHand()).isEqualTo(3);
        assertThat(desk.look(sku).version()).isEqualTo(1);
        assertThat(shelf.inventory.movements(sku, 1)).singleElement().satisfies(movement -> {
            assertThat(movement.kind()).isEqualTo(MovementKind.ADJUSTMENT);
            assertThat(movement.reason()).isEqualTo(AdjustReason.DAMAGED);
            assertThat(movement.note()).isEqualTo("water");
            assertThat(movement.who()).isEqualTo("dara");
        });
        shelf.booksHold(sku);
    }

    @Test
    void reckonsFoundPiecesAtTheAverageCost() {
        var sku = shelf.sku(1);
        shelf.receive(sku, "40.00", 1, List.of());

        desk.adjust(sku, new AdjustStock(2, AdjustReason.FOUND, null), desk.look(sku).version(), "dara");

        assertThat(shelf.worth(sku)).isEqualTo(Money.usd("140.00"));
        shelf.booksHold(sku);
    }

    @Test
    void refusesACorrectionByWhoeverHasNotSeenTheNewestState() {
        var sku = shelf.sku(5);
        shelf.reserved(sku, 1);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> desk.adjust(sku, new AdjustStock(1, AdjustReason.FOUND, null), 0, "dara"));
        assertThat(desk.look(sku).onHand()).isEqualTo(5);
    }

    @Test
    void refusesToCorrectAwayWhatIsSetAside() {
        var sku = shelf.sku(5);
        shelf.reserved(sku, 3);

        assertThatExceptionOfType(StockBelowReservedException.class)
                .isThrownBy(() -> desk.adjust(sku, new AdjustStock(-3, AdjustReason.LOST, null), 1, "dara"))
                .satisfies(refusal -> assertThat(refusal.reserved()).isEqualTo(3));
        assertThat(shelf.inventory.movements(sku, 10)).hasSize(2);
    }

    @Test
    void refusesToCorrectWhatItDoesNotKeep() {
        assertThatExceptionOfType(UnknownSkuException.class).isThrownBy(
                () -> desk.adjust(new Sku("NO-SUCH"), new AdjustStock(1, AdjustReason.FOUND, null), 0, "dara"));
    }

    @Test
    void writesOffThePieceThatIsNamed() {
        var broken = Shelf.serial();
        var sku = shelf.numbered("80.00", broken, Shelf.serial());

        desk.writeOff(sku, new WriteOff(1, AdjustReason.DAMAGED, null, List.of(broken)), desk.look(sku).version(),
                "dara");

        assertThat(desk.look(sku).onHand()).isEqualTo(1);
        assertThat(shelf.inventory.movements(sku, 1).getFirst().kind()).isEqualTo(MovementKind.WRITE_OFF);
        shelf.booksHold(sku);
    }

    @Test
    void findsAPieceAgainThatWasWrittenOff() {
        var lost = Shelf.serial();
        var sku = shelf.numbered("80.00", lost);
        desk.writeOff(sku, new WriteOff(1, AdjustReason.LOST, null, List.of(lost)), desk.look(sku).version(), "dara");

        desk.adjust(sku, new AdjustStock(1, AdjustReason.FOUND, null, List.of(lost)), desk.look(sku).version(),
                "dara");

        assertThat(desk.look(sku).onHand()).isEqualTo(1);
        shelf.booksHold(sku);
    }

    @Test
    void beginsToKnowPiecesByNumberOnlyWhenEachHasOne() {
        var sku = shelf.sku(2);
        var serials = Shelf.serials(2);

        refused("inventory.serial.count", sku, SerialKind.SERIAL, List.of());
        refused("inventory.serial.count", sku, SerialKind.SERIAL, serials.subList(0, 1));
        refused("inventory.serial.doubled", sku, SerialKind.SERIAL, List.of("a-1", "A-1 "));
        refused("inventory.serial.imei", sku, SerialKind.IMEI, serials);
        keep(sku, SerialKind.SERIAL, serials);

        assertThat(desk.look(sku).serialKind()).isEqualTo(SerialKind.SERIAL);
        shelf.booksHold(sku);
    }

    @Test
    void givesEachPieceTheCostOfItsLayerWhenNumbersBegin() {
        var sku = shelf.sku(1);
        shelf.receive(sku, "50.00", 1, List.of());
        keep(sku, SerialKind.SERIAL, List.of("ZZ" + sku, "AA" + sku));

        var order = shelf.reserved(sku, 2);

        assertThat(shelf.sell(order, sku, 1, "ZZ" + sku).plus(shelf.sell(order, sku, 1, "AA" + sku)))
                .isEqualTo(Money.usd("80.00"));
        shelf.booksHold(sku);
    }

    @Test
    void forgetsNumbersAndLearnsThemAgain() {
        var serials = Shelf.serials(2);
        var sku = shelf.numbered("80.00", serials.toArray(String[]::new));

        keep(sku, SerialKind.NONE, List.of());
        shelf.sell(shelf.reserved(sku, 1), sku, 1);
        keep(sku, SerialKind.SERIAL, serials.subList(0, 1));

        shelf.booksHold(sku);
    }

    @Test
    void givesNoTwoPiecesOneNumber() {
        var serial = Shelf.serial();
        shelf.numbered("80.00", serial);
        var other = shelf.sku(1);

        refused("inventory.serial.known", other, SerialKind.SERIAL, List.of(serial));
    }

    private void keep(Sku sku, SerialKind kind, List<String> serials) {
        desk.keepBySerial(sku, new KeepBySerial(kind, serials), desk.look(sku).version(), "dara");
    }

    private void refused(String wording, Sku sku, SerialKind kind, List<String> serials) {
        assertThatExceptionOfType(SerialException.class).isThrownBy(() -> keep(sku, kind, serials))
                .satisfies(refusal -> assertThat(refusal.wording()).isEqualTo(wording));
        shelf.booksHold(sku);
    }
}
