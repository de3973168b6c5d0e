package shop.computer.server.inventory.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;
import shop.computer.api.inventory.receiving.ReceiptDetail;
import shop.computer.api.inventory.receiving.ReceiptRow;
import shop.computer.api.inventory.receiving.ReceiveGoods;
import shop.computer.server.ServerTest;
import shop.computer.server.inventory.Shelf;
import shop.computer.server.inventory.desk.StockRefusedException;
import shop.computer.server.inventory.serial.SerialException;

@ServerTest
class ReceiptsTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Receipts receipts;

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
    void spreadsTheLandedCostOverTheLinesToTheCent() {
        var dear = shelf.sku(0);
        var cheap = shelf.sku(0);

        var receipt = receipts.receive(new ReceiveGoods(" Mekong Parts ", invoice(), Money.usd("10.00"), "by truck",
                List.of(line(dear, 2, "100.00"), line(cheap, 3, "33.33"))), "stock");

        assertThat(receipt.lines()).extracting(ReceiptDetail.Line::landedShare).containsExactly(Money.usd("6.67"),
                Money.usd("3.33"));
        assertThat(shelf.worth(dear).plus(shelf.worth(cheap))).isEqualTo(Money.usd("309.99"));
        assertThat(receipt.receipt().total()).isEqualTo(Money.usd("309.99"));
        assertThat(receipt.receipt().supplier()).isEqualTo("Mekong Parts");
        assertThat(shelf.look(dear).cost()).isEqualTo(Money.usd("103.34"));
        shelf.booksHold(dear, cheap);
    }

    @Test
    void receivesOneInvoiceOfASupplierOnce() {
        var sku = shelf.sku(0);
        var invoice = invoice();
        var first = receipts.receive(of("Mekong Parts", invoice, line(sku, 1, "1")), "stock");

        assertThatExceptionOfType(ReceiptKnownException.class)
                .isThrownBy(() -> receipts.receive(
                        of("mekong  PARTS", " " + invoice.toUpperCase(Locale.ROOT), line(sku, 9, "1")),
                        "stock"))
                .satisfies(refusal -> assertThat(refusal.facts())
                        .contains(String.valueOf(first.receipt().number())));
        receipts.receive(of("Another", invoice, line(sku, 1, "1")), "stock");
        assertThat(shelf.look(sku).onHand()).isEqualTo(2);
    }

    @Test
    void receivesNothingIfOneLineIsWrong() {
        var sku = shelf.sku(0);

        refused("lines[1].sku", line(sku, 1, "1"), line(new Sku("NO-SUCH"), 1, "1"));
        refused("lines[1].unitCost", line(sku, 1, "1"), line(sku, 1, "-1"));
        refused("lines[0].unitCost", line(sku, 1, "1000000.01"));
        refused("lines[0].unitCost", new ReceiveGoods.Line(sku, 1, Money.riel(4000), null, null));

        assertThat(shelf.look(sku).onHand()).isZero();
        shelf.booksHold(sku);
    }

    @Test
    void wantsTheNumberOfEachPieceThatHasOne() {
        var known = Shelf.serial();
        var sku = shelf.numbered("10.00", known);
        var fresh = Shelf.serials(2);

        assertThatExceptionOfType(SerialException.class)
                .isThrownBy(() -> shelf.receive(sku, "10.00", 2, fresh.subList(0, 1)));
        assertThatExceptionOfType(SerialException.class)
                .isThrownBy(() -> shelf.receive(sku, "10.00", 2, List.of(fresh.getFirst(), known)));
        shelf.receive(sku, "10.00", 2, fresh);

        assertThat(shelf.look(sku).onHand()).isEqualTo(3);
        shelf.booksHold(sku);
    }

    @Test
    void namesThePiecesThatCame() {
        var sku = shelf.numbered("10.00");
        var serials = Shelf.serials(2);

        var receipt = receipts.receive(
                Shelf.receipt(new ReceiveGoods.Line(sku, 2, Money.usd("10"), null, serials)), "stock");

        assertThat(receipts.detail(receipt.receipt().number()).lines().getFirst().serials())
                .containsExactlyInAnyOrderElementsOf(serials);
    }

    @Test
    void receivesUsedGoodsUnderTheirOwnSku() {
        var sku = shelf.sku(1);

        receipts.receive(Shelf.receipt(new ReceiveGoods.Line(sku, 2, Money.usd("12"), Grade.USED, null)), "stock");

        assertThat(shelf.look(Grade.USED.of(sku)).onHand()).isEqualTo(2);
        assertThat(shelf.look(sku).onHand()).isEqualTo(1);
        shelf.booksHold(sku, Grade.USED.of(sku));
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        var supplier = "Lister " + UUID.randomUUID();
        var sku = shelf.sku(0);
        var numbers = Stream.of("A", "B", "C")
                .map(invoice -> receipts.receive(of(supplier, invoice, line(sku, 1, "1")), "stock").receipt().number())
                .toList();

        var first = receipts.list(supplier, null, 2);
        var second = receipts.list(supplier, first.next(), 2);

        assertThat(first.items()).extracting(ReceiptRow::number).containsExactly(numbers.get(2), numbers.get(1));
        assertThat(second.items()).extracting(ReceiptRow::number).containsExactly(numbers.get(0));
        assertThat(second.next()).isNull();
        assertThatExceptionOfType(StockRefusedException.class).isThrownBy(() -> receipts.list("", "x", 2));
    }

    private void refused(String field, ReceiveGoods.Line... lines) {
        assertThatExceptionOfType(StockRefusedException.class)
                .isThrownBy(() -> receipts.receive(Shelf.receipt(lines), "stock"))
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }

    private static ReceiveGoods of(String supplier, String invoice, ReceiveGoods.Line... lines) {
        return new ReceiveGoods(supplier, invoice, null, null, List.of(lines));
    }

    private static ReceiveGoods.Line line(Sku sku, int quantity, String unitCost) {
        return new ReceiveGoods.Line(sku, quantity, Money.usd(unitCost), null, null);
    }

    private static String invoice() {
        return UUID.randomUUID().toString();
    }
}
