package shop.computer.server.order.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Restock;
import shop.computer.api.order.returns.CreditNote;
import shop.computer.api.order.returns.CreditNoteLine;
import shop.computer.api.order.returns.ReturnLine;
import shop.computer.api.order.returns.TakeReturn;
import shop.computer.server.order.bill.Line;
import shop.computer.server.order.bill.Piece;
import shop.computer.server.order.refusal.OrderInputException;

class ReturnableTests {

    private static final OrderNumber ORDER = new OrderNumber("CS-2611000001");
    private static final Money NOTHING = Money.zero(Currency.USD);

    private final List<CreditNote> before = new ArrayList<>();

    @Example
    void owesWhatThePiecesWerePaidWith() {
        var taken = left(line(3, "19.99", null)).take(wanted(null, pieces(1, 2, Restock.RESTOCK)));

        assertThat(taken.amount()).isEqualTo(Money.usd("39.98"));
        assertThat(taken.back()).singleElement().satisfies(back -> {
            assertThat(back.quantity()).isEqualTo(2);
            assertThat(back.unitCost()).isEqualTo(Money.usd("7"));
        });
    }

    @Example
    void givesTheDeliveryFeeBackOnceAndOnlyWhatWasPaidForIt() {
        var line = line(3, "10", null);
        take(left(line), wanted("1.00", pieces(1, 1, Restock.RESTOCK)));

        refused("deliveryFee", left(line), wanted("0.51", pieces(1, 1, Restock.RESTOCK)));
        refused("deliveryFee", left(line), wanted("-0.01", pieces(1, 1, Restock.RESTOCK)));
        assertThat(left(line).take(wanted("0.50", pieces(1, 1, Restock.RESTOCK))).amount())
                .isEqualTo(Money.usd("10.50"));
    }

    @Example
    void takesNoFeeInRiel() {
        var wanted = new TakeReturn(List.of(pieces(1, 1, Restock.USED)), Money.riel(1), "Broken");

        refused("deliveryFee", left(line(1, "10", null)), wanted);
    }

    @Example
    void takesNoMorePiecesThanAreOut() {
        var line = line(3, "10", null);
        take(left(line), wanted(null, pieces(1, 1, Restock.RESTOCK)));

        refused("lines[0].quantity", left(line), wanted(null, pieces(1, 3, Restock.RESTOCK)));
        refused("lines[1].quantity", left(line),
                wanted(null, pieces(1, 1, Restock.RESTOCK), pieces(1, 2, Restock.USED)));
    }

    @Example
    void namesALineThatIsNotThereOrThereTwice() {
        refused("lines[0].line", left(line(3, "10", null)), wanted(null, pieces(2, 1, Restock.RESTOCK)));
        refused("lines[1].line", left(line(3, "10", null)),
                wanted(null, pieces(1, 1, Restock.RESTOCK), pieces(1, 1, Restock.RESTOCK)));
    }

    @Example
    void takesBackThePiecesThatLeftAndNoOthers() {
        var pieces = List.of(new Piece(0, "A1"), new Piece(0, "B2"), new Piece(1, "C3"));
        var lines = List.of(line(2, "10", null), line(1, "10", null));

        refused("lines[0].serials", new Returnable(lines, pieces, NOTHING, before), wanted(null, serials(1, "C3")));
        refused("lines[0].serials", new Returnable(lines, pieces, NOTHING, before),
                wanted(null, new ReturnLine(1, 2, Restock.USED, List.of("A1"))));
        refused("lines[0].serials", new Returnable(lines, pieces, NOTHING, before),
                wanted(null, serials(1, "A1", "A1")));
        take(new Returnable(lines, pieces, NOTHING, before), wanted(null, serials(1, " a1 ")));
        refused("lines[0].serials", new Returnable(lines, pieces, NOTHING, before), wanted(null, serials(1, "A1")));
        take(new Returnable(lines, pieces, NOTHING, before), wanted(null, serials(1, "B2"), serials(2, "C3")));
    }

    @Example
    void wantsANumberForEachPieceOrNoneWhereNobodyWroteNumbersDown() {
        var line = line(3, "10", "20.00");

        refused("lines[0].serials", left(line),
                wanted(null, new ReturnLine(1, 3, Restock.RESTOCK, List.of("A"))));
        refused("lines[0].serials", left(line),
                wanted(null, new ReturnLine(1, 1, Restock.RESTOCK, List.of("A", "B"))));
        take(left(line), wanted(null, serials(1, "A", "B")));
        take(left(line), wanted(null, pieces(1, 1, Restock.RESTOCK)));
    }

    @Property(tries = 500)
    void neverOwesMoreThanWasPaidAndAllOfItWhenAllCameBack(@ForAll @From("orders") List<Line> lines,
            @ForAll @From("fees") Money fee, @ForAll Random random) {
        before.clear();
        var paid = lines.stream().map(Line::paid).reduce(fee, Money::plus);
        var sold = lines.stream().map(ReturnableTests::costOf).reduce(NOTHING, Money::plus);
        var owed = NOTHING;
        var cost = NOTHING;
        var open = lines.stream().mapToInt(Line::quantity).toArray();

        while (IntStream.of(open).sum() > 0) {
            var wanted = some(open, fee.minus(feesBack()), random);
            var taken = take(new Returnable(lines, List.of(), fee, before), wanted);
            owed = owed.plus(taken.amount());
            cost = taken.back().stream().map(back -> back.unitCost().times(back.quantity())).reduce(cost, Money::plus);
            assertThat(owed).isLessThanOrEqualTo(paid);
            assertThat(taken.lines()).allSatisfy(line -> assertThat(line.cost().isNegative()).isFalse());
        }

        assertThat(owed.plus(fee.minus(feesBack()))).isEqualTo(paid);
        assertThat(cost).isEqualTo(sold);
        for (int line = 1; line <= lines.size(); line++) {
            refused("lines[0].quantity", new Returnable(lines, List.of(), fee, before),
                    wanted(null, pieces(line, 1, Restock.RESTOCK)));
        }
    }

    @Provide
    Arbitrary<List<Line>> orders() {
        var quantities = Arbitraries.integers().between(1, 40);
        var cents = Arbitraries.integers().between(0, 300_000);
        return Combinators.combine(quantities, cents, cents.injectNull(0.3), Arbitraries.integers().between(0, 100))
                .as((quantity, price, cost, off) -> new Line("GPU-1", "GPU", quantity, cents(price), Money.usd("7"),
                        cents((int) ((long) price * quantity * off / 100)), cost == null ? null : cents(cost)))
                .list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<Money> fees() {
        return Arbitraries.integers().between(0, 1000).map(ReturnableTests::cents);
    }

    /** Some of what is open, which then is no longer. */
    private static TakeReturn some(int[] open, Money fee, Random random) {
        var lines = new ArrayList<ReturnLine>();
        while (lines.isEmpty()) {
            for (int at = 0; at < open.length; at++) {
                var quantity = random.nextInt(open[at] + 1);
                if (quantity > 0) {
                    lines.add(pieces(at + 1, quantity, Restock.values()[random.nextInt(4)]));
                    open[at] -= quantity;
                }
            }
        }
        return new TakeReturn(lines, cents(random.nextInt(fee.amount().unscaledValue().intValueExact() + 1)), "Back");
    }

    private Money feesBack() {
        return before.stream().map(CreditNote::deliveryFee).reduce(NOTHING, Money::plus);
    }

    private Returnable left(Line line) {
        return new Returnable(List.of(line), List.of(), Money.usd("1.50"), before);
    }

    /** Takes it, and writes it down for who looks next. */
    private Taken take(Returnable left, TakeReturn wanted) {
        var taken = left.take(wanted);
        var lines = taken.lines().stream()
                .map(line -> new CreditNoteLine(line.at() + 1, new Sku(line.line().sku()), line.line().name(),
                        line.quantity(), line.line().unitPrice(), line.amount(), line.restock(), line.serials()))
                .toList();
        before.add(new CreditNote("CN-1", ORDER, Instant.EPOCH, "sok", wanted.reason(), lines, taken.deliveryFee(),
                taken.amount()));
        return taken;
    }

    private static void refused(String field, Returnable left, TakeReturn wanted) {
        assertThatExceptionOfType(OrderInputException.class).isThrownBy(() -> left.take(wanted))
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }

    private static TakeReturn wanted(@Nullable String fee, ReturnLine... lines) {
        return new TakeReturn(List.of(lines), fee == null ? null : Money.usd(fee), "Does not fit");
    }

    private static ReturnLine pieces(int line, int quantity, Restock restock) {
        return new ReturnLine(line, quantity, restock, List.of());
    }

    private static ReturnLine serials(int line, String... serials) {
        return new ReturnLine(line, serials.length, Restock.RESTOCK, List.of(serials));
    }

    private static Line line(int quantity, String price, @Nullable String cost) {
        return new Line("GPU-1", "GPU", quantity, Money.usd(price), Money.usd("7"), Money.usd("0"),
                cost == null ? null : Money.usd(cost));
    }

    private static Money costOf(Line line) {
        var cost = line.costOfSale();
        return cost == null ? line.unitCost().times(line.quantity()) : cost;
    }

    private static Money cents(int cents) {
        return Money.usd(BigDecimal.valueOf(cents, 2));
    }
}
