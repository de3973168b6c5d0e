package shop.computer.server.order.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import shop.computer.api.Currency;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.Sku;

/** What an edit makes of an order's lines. */
class RevisionTests {

    private static final Sku GPU = new Sku("GPU-1");
    private static final Sku RAM = new Sku("RAM-1");

    @Example
    void keepsThePriceOfPiecesThatStayAndAddsTheOthersAtTodays() {
        var revision = new Revision(List.of(line(GPU, 2, "500")), Map.of(GPU, 3), today("450"));

        assertThat(revision.lines()).containsExactly(line(GPU, 2, "500"), line(GPU, 1, "450"));
        assertThat(revision.differences()).containsExactly(Map.entry(GPU, 1));
    }

    @Example
    void putsPiecesOfTheSamePriceIntoTheSameLine() {
        var revision = new Revision(List.of(line(GPU, 2, "500")), Map.of(GPU, 5), today("500"));

        assertThat(revision.lines()).containsExactly(line(GPU, 5, "500"));
    }

    @Example
    void takesTheNewestPiecesOutFirst() {
        var before = List.of(line(GPU, 2, "500"), line(RAM, 1, "90"), line(GPU, 2, "450"));

        var revision = new Revision(before, Map.of(GPU, 3, RAM, 1), today("1"));

        assertThat(revision.lines()).containsExactly(line(GPU, 2, "500"), line(RAM, 1, "90"), line(GPU, 1, "450"));
        assertThat(revision.differences()).containsExactly(Map.entry(GPU, -1));
    }

    @Example
    void takesOutWhatIsNotWished() {
        var revision = new Revision(List.of(line(GPU, 2, "500"), line(RAM, 1, "90")), Map.of(RAM, 1), today("1"));

        assertThat(revision.lines()).containsExactly(line(RAM, 1, "90"));
        assertThat(revision.differences()).containsExactly(Map.entry(GPU, -2));
    }

    /** Quantities are exactly those wished, stock moves by the difference, and money by the pieces that came and went. */
    @Property(tries = 300)
    void holdsExactlyWhatIsWished(@ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 4999) Integer> seeds,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 4999) Integer> wishes) {
        var before = new ArrayList<Line>();
        seeds.forEach(seed -> before.add(line(sku(seed), 1 + seed / 7 % 20, String.valueOf(1 + seed % 97))));
        var wished = new LinkedHashMap<Sku, Integer>();
        wishes.forEach(wish -> wished.put(sku(wish), 1 + wish / 7 % 30));

        var revision = new Revision(before, wished, today("33.33"));

        var after = pieces(revision.lines());
        assertThat(after).isEqualTo(wished);
        var moved = pieces(before);
        revision.differences().forEach((sku, difference) -> moved.merge(sku, difference, Integer::sum));
        moved.values().removeIf(pieces -> pieces == 0);
        assertThat(moved).isEqualTo(wished);
        var rate = ExchangeRate.of("4075");
        var sums = Sums.of(new Bill(revision.lines(), Money.usd("1.50"), rate));
        assertThat(sums.total()).isEqualTo(revision.lines().stream().map(Line::total)
                .reduce(Money.zero(Currency.USD), Money::plus).plus(Money.usd("1.50")));
    }

    @Property(tries = 200)
    void changesNothingWhenTheSameIsWishedAgain(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 4999) Integer> seeds) {
        var before = new ArrayList<Line>();
        seeds.forEach(seed -> before.add(line(sku(seed), 1 + seed / 7 % 20, String.valueOf(1 + seed % 97))));

        var revision = new Revision(before, pieces(before), today("33.33"));

        assertThat(revision.lines()).isEqualTo(before);
        assertThat(revision.differences()).isEmpty();
    }

    private static Sku sku(int seed) {
        return new Sku("P-" + seed % 7);
    }

    private static Map<Sku, Integer> pieces(List<Line> lines) {
        var pieces = new HashMap<Sku, Integer>();
        lines.forEach(line -> pieces.merge(new Sku(line.sku()), line.quantity(), Integer::sum));
        return pieces;
    }

    private static BiFunction<Sku, Integer, Line> today(String price) {
        return (sku, pieces) -> line(sku, pieces, price);
    }

    private static Line line(Sku sku, int pieces, String price) {
        return Line.of(sku, "Thing", pieces, Money.usd(price), Money.usd("10"));
    }
}
