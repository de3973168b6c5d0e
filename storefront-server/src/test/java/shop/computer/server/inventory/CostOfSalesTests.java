package shop.computer.server.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.MovementRow;
import shop.computer.api.inventory.Restock;
import shop.computer.server.ServerTest;
import shop.computer.server.inventory.book.GradeException;
import shop.computer.server.inventory.serial.SerialException;

@ServerTest
class CostOfSalesTests {

    @Autowired
    private ApplicationContext context;

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
    void sellsTheOldestPiecesFirst() {
        var sku = shelf.sku(2);
        shelf.receive(sku, "40.00", 3, List.of());

        assertThat(shelf.sell(shelf.reserved(sku, 3), sku, 3)).isEqualTo(Money.usd("100.00"));
        assertThat(shelf.look(sku).cost()).isEqualTo(Money.usd("40.00"));
        assertThat(shelf.sell(shelf.reserved(sku, 2), sku, 2)).isEqualTo(Money.usd("80.00"));
        assertThat(shelf.worth(sku)).isEqualTo(Money.zero(Currency.USD));
        shelf.booksHold(sku);
    }

    @Test
    void sellsPartOfAnOrderAndKeepsTheRestAside() {
        var sku = shelf.sku(5);
        var order = shelf.reserved(sku, 3);

        shelf.sell(order, sku, 1);

        assertThat(shelf.look(sku).reserved()).isEqualTo(2);
        shelf.booksHold(sku);
    }

    @Test
    void sellsAPieceWithANumberAtItsOwnCost() {
        var old = Shelf.serial();
        var young = Shelf.serial();
        var sku = shelf.numbered("100.00", old);
        shelf.receive(sku, "150.00", 1, List.of(young));

        assertThat(shelf.sell(shelf.reserved(sku, 1), sku, 1, young)).isEqualTo(Money.usd("150.00"));
        shelf.booksHold(sku);
    }

    @Test
    void saysWhatIsWrongWithASerialNumber() {
        var mine = Shelf.serial();
        var others = Shelf.serial();
        var sku = shelf.numbered("100.00", mine, Shelf.serial());
        shelf.numbered("100.00", others);
        var plain = shelf.sku(2);
        var order = shelf.reserved(sku, 1);
        var plainOrder = shelf.reserved(plain, 1);

        refused("inventory.serial.count", () -> shelf.sell(order, sku, 1));
        refused("inventory.serial.unknown", () -> shelf.sell(order, sku, 1, "NEVER-SEEN"));
        refused("inventory.serial.other", () -> shelf.sell(order, sku, 1, others));
        refused("inventory.serial.not-kept", () -> shelf.sell(plainOrder, plain, 1, mine));
        shelf.sell(order, sku, 1, mine.toLowerCase(Locale.ROOT) + " ");
        var again = shelf.reserved(sku, 1);
        refused("inventory.serial.gone", () -> shelf.sell(again, sku, 1, mine));
        shelf.booksHold(sku, plain);
    }

    @Test
    void takesGoodsBackAtWhatTheyCost() {
        var sku = shelf.sku(5);
        var order = shelf.reserved(sku, 2);
        shelf.sell(order, sku, 2);

        var worth = shelf.takeBack(order, back(sku, Restock.RESTOCK, "30.00"));

        assertThat(worth).isEqualTo(Money.usd("30.00"));
        assertThat(shelf.look(sku).onHand()).isEqualTo(4);
        assertThat(shelf.inventory.movements(sku, 1)).extracting(MovementRow::kind, MovementRow::document)
                .containsExactly(tuple(MovementKind.RETURN, order.value()));
        shelf.booksHold(sku);
    }

    @Test
    void putsAnOpenBoxUnderASkuOfItsOwn() {
        var sku = shelf.sku(1);
        var order = shelf.reserved(sku, 1);
        shelf.sell(order, sku, 1);

        shelf.takeBack(order, back(sku, Restock.OPEN_BOX, "30.00"));

        var openBox = shelf.look(Grade.OPEN_BOX.of(sku));
        assertThat(openBox.onHand()).isEqualTo(1);
        assertThat(openBox.base()).isEqualTo(sku);
        assertThat(openBox.cost()).isEqualTo(Money.usd("30.00"));
        assertThat(shelf.look(sku).onHand()).isZero();
        shelf.booksHold(sku, openBox.sku());
    }

    @Test
    void putsNothingUnderTheSkuOfOtherGoods() {
        var sku = shelf.sku(1);
        shelf.inventory.open(Grade.USED.of(sku), 4, Money.usd("500"), 0, "stock");
        var order = shelf.reserved(sku, 1);
        shelf.sell(order, sku, 1);

        assertThatExceptionOfType(GradeException.class)
                .isThrownBy(() -> shelf.takeBack(order, back(sku, Restock.USED, "30.00")))
                .satisfies(refusal -> assertThat(refusal.wording()).isEqualTo("inventory.grade.taken"));

        assertThat(shelf.look(Grade.USED.of(sku)).onHand()).isEqualTo(4);
        assertThat(shelf.look(sku).onHand()).isZero();
    }

    @Test
    void gradesAnOpenBoxThatComesBackUsedAfterTheNewGoods() {
        var sku = shelf.sku(1);
        var openBox = shelf.inventory.openGrade(sku, Grade.OPEN_BOX);
        shelf.receive(openBox, "20.00", 1, List.of());
        var order = shelf.reserved(openBox, 1);
        shelf.sell(order, openBox, 1);

        shelf.takeBack(order, back(openBox, Restock.USED, "20.00"));

        assertThat(shelf.look(Grade.USED.of(sku)).onHand()).isEqualTo(1);
        shelf.booksHold(openBox, Grade.USED.of(sku));
    }

    @Test
    void writesOffWhatComesBackBroken() {
        var serial = Shelf.serial();
        var sku = shelf.numbered("99.99", serial);
        var order = shelf.reserved(sku, 1);
        shelf.sell(order, sku, 1, serial);

        var worth = shelf.takeBack(order,
                new BackLine(sku, 1, Restock.WRITE_OFF, List.of(serial), Money.usd("99.99")));

        assertThat(worth).isEqualTo(Money.zero(Currency.USD));
        assertThat(shelf.look(sku).onHand()).isZero();
        assertThat(shelf.inventory.movements(sku, 2)).extracting(MovementRow::kind)
                .containsExactly(MovementKind.WRITE_OFF, MovementKind.RETURN);
        shelf.booksHold(sku);
    }

    @Test
    void takesBackOnlyThePieceThatLeftWithTheOrder() {
        var sold = Shelf.serial();
        var other = Shelf.serial();
        var sku = shelf.numbered("50.00", sold, other);
        var order = shelf.reserved(sku, 1);
        shelf.sell(order, sku, 1, sold);

        refused("inventory.serial.not-sold-here", () -> shelf.takeBack(order, numberedBack(sku, other)));
        refused("inventory.serial.not-sold-here", () -> shelf.takeBack(order, numberedBack(sku, "NEVER-SEEN")));
        refused("inventory.serial.not-sold-here", () -> shelf.takeBack(Shelf.order(), numberedBack(sku, sold)));
        shelf.takeBack(order, numberedBack(sku, sold));
        refused("inventory.serial.not-sold-here", () -> shelf.takeBack(order, numberedBack(sku, sold)));
        shelf.booksHold(sku);
    }

    @Test
    void carriesTheNumberOverToTheOpenBox() {
        var serial = Shelf.serial();
        var sku = shelf.numbered("50.00", serial);
        var order = shelf.reserved(sku, 1);
        shelf.sell(order, sku, 1, serial);

        shelf.takeBack(order, new BackLine(sku, 1, Restock.OPEN_BOX, List.of(serial), Money.usd("50.00")));

        var openBox = Grade.OPEN_BOX.of(sku);
        assertThat(shelf.sell(shelf.reserved(openBox, 1), openBox, 1, serial)).isEqualTo(Money.usd("50.00"));
        shelf.booksHold(sku, openBox);
    }

    private static BackLine back(Sku sku, Restock restock, String cost) {
        return new BackLine(sku, 1, restock, List.of(), Money.usd(cost));
    }

    private static BackLine numberedBack(Sku sku, String serial) {
        return new BackLine(sku, 1, Restock.RESTOCK, List.of(serial), Money.usd("50.00"));
    }

    private static void refused(String wording, ThrowingCallable action) {
        assertThatExceptionOfType(SerialException.class).isThrownBy(action)
                .satisfies(refusal -> assertThat(refusal.wording()).isEqualTo(wording));
    }
}
