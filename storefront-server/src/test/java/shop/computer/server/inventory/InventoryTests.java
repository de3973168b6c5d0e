package shop.computer.server.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.inventory.MovementKind;
import shop.computer.server.BooksInvariants;
import shop.computer.server.ServerTest;

@ServerTest
class InventoryTests {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final OrderNumber ORDER = new OrderNumber("CS-0001000001");

    private final Inventory inventory;
    private final JdbcClient jdbc;
    private final TransactionTemplate inOneTransaction;

    @Autowired
    InventoryTests(Inventory inventory, JdbcClient jdbc, TransactionTemplate inOneTransaction) {
        this.inventory = inventory;
        this.jdbc = jdbc;
        this.inOneTransaction = inOneTransaction;
    }

    @Test
    void opensAnUnknownSkuWithItsFirstReceipt() {
        var sku = stocked(5);

        var level = level(sku);

        assertThat(level).isEqualTo(new StockLevel(sku, 5, 0, 5, 2, Money.usd("30.00"), null, 0));
        assertThat(inventory.movements(sku, 10)).singleElement().satisfies(movement -> {
            assertThat(movement.kind()).isEqualTo(MovementKind.RECEIPT);
            assertThat(movement.onHand()).isEqualTo(5);
            assertThat(movement.who()).isEqualTo("stock");
        });
    }

    @Test
    void leavesAKnownSkuAloneWhenItIsOpenedAgain() {
        var sku = stocked(5);

        inventory.open(sku, 99, Money.usd("1"), 9, "stock");

        assertThat(level(sku).onHand()).isEqualTo(5);
        assertThat(inventory.movements(sku, 10)).hasSize(1);
    }

    @Test
    void refusesToOpenWithNumbersThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> inventory.open(unused(), -1, Money.usd("1"), 0, "stock"));
        assertThatIllegalArgumentException().isThrownBy(() -> inventory.open(unused(), 1, Money.usd("-1"), 0, "stock"));
        assertThatIllegalArgumentException().isThrownBy(() -> inventory.open(unused(), 1, Money.riel(100), 0, "stock"));
    }

    @Test
    void setsGoodsAsideAndSellsThem() {
        var sku = stocked(5);

        reserve(sku, 3);
        assertThat(level(sku)).extracting(StockLevel::onHand, StockLevel::reserved, StockLevel::available)
                .containsExactly(5, 3, 2);

        inOneTransaction
                .executeWithoutResult(status -> inventory.sell(ORDER, List.of(new SoldLine(sku, 3, List.of())), "sok"));
        assertThat(level(sku)).extracting(StockLevel::onHand, StockLevel::reserved, StockLevel::available)
                .containsExactly(2, 0, 2);
        BooksInvariants.holdForSku(sku.value(), jdbc);
    }

    @Test
    void givesGoodsBackToTheShelf() {
        var sku = stocked(5);
        reserve(sku, 3);

        inOneTransaction
                .executeWithoutResult(status -> inventory.release(ORDER, List.of(new StockLine(sku, 3)), "system"));

        assertThat(level(sku).available()).isEqualTo(5);
        assertThat(inventory.movements(sku, 1)).singleElement().satisfies(movement -> {
            assertThat(movement.kind()).isEqualTo(MovementKind.RELEASE);
            assertThat(movement.document()).isEqualTo(ORDER.value());
        });
        BooksInvariants.holdForSku(sku.value(), jdbc);
    }

    @Test
    void namesWhatIsMissingAndHowManyAreLeft() {
        var sku = stocked(2);

        assertThatExceptionOfType(OutOfStockException.class).isThrownBy(() -> reserve(sku, 3)).satisfies(refusal -> {
            assertThat(refusal.sku()).isEqualTo(sku);
            assertThat(refusal.wanted()).isEqualTo(3);
            assertThat(refusal.left()).isEqualTo(2);
        });
    }

    @Test
    void countsAllLinesOfOneSkuTogether() {
        var sku = stocked(5);
        var lines = List.of(new StockLine(sku, 3), new StockLine(sku, 3));

        assertThatExceptionOfType(OutOfStockException.class).isThrownBy(
                () -> inOneTransaction.executeWithoutResult(status -> inventory.reserve(ORDER, lines, "customer")));
    }

    @Test
    void takesNothingIfOneOfSeveralIsMissing() {
        var there = stocked(5);
        var missing = stocked(0);
        var lines = List.of(new StockLine(there, 1), new StockLine(missing, 1));

        assertThatExceptionOfType(OutOfStockException.class).isThrownBy(
                () -> inOneTransaction.executeWithoutResult(status -> inventory.reserve(ORDER, lines, "customer")));

        assertThat(level(there).available()).isEqualTo(5);
        assertThat(inventory.movements(there, 10)).hasSize(1);
    }

    @Test
    void treatsASkuItDoesNotKeepAsSoldOut() {
        assertThatExceptionOfType(OutOfStockException.class).isThrownBy(() -> reserve(unused(), 1))
                .satisfies(refusal -> assertThat(refusal.left()).isZero());
    }

    @Test
    void movesNothingOutsideTheCallersTransaction() {
        var sku = stocked(1);

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> inventory.reserve(ORDER, List.of(new StockLine(sku, 1)), "customer"));
    }

    @Test
    void answersOnlyForSkusItKeeps() {
        var sku = stocked(1);

        assertThat(inventory.levels(List.of(sku, unused()))).containsOnlyKeys(sku);
        assertThat(inventory.levels(List.of())).isEmpty();
    }

    private void reserve(Sku sku, int quantity) {
        inOneTransaction.executeWithoutResult(
                status -> inventory.reserve(ORDER, List.of(new StockLine(sku, quantity)), "customer"));
    }

    private StockLevel level(Sku sku) {
        return inventory.levels(List.of(sku)).get(sku);
    }

    private Sku stocked(int onHand) {
        var sku = unused();
        inventory.open(sku, onHand, Money.usd("30"), 2, "stock");
        return sku;
    }

    private static Sku unused() {
        return new Sku("INV-%04d".formatted(SERIAL.incrementAndGet()));
    }
}
