package shop.computer.server.order.bill;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.order.LineSerials;
import shop.computer.server.inventory.SoldLine;
import shop.computer.server.order.refusal.SerialsNotWantedException;

/**
 * What leaves the house for an order: its lines, and the number of each piece that has one. A SKU can stand in several lines, at several
 * prices; its numbers go to its lines in their order.
 */
public final class Packing {

    private static final Pattern IMEI = Pattern.compile("\\d{15}");

    private final List<Line> lines;
    private final Map<Sku, List<String>> serials = new HashMap<>();

    /** @throws SerialsNotWantedException if a SKU is not in the order */
    public Packing(List<Line> lines, List<LineSerials> given) {
        this.lines = List.copyOf(lines);
        for (var one : given) {
            if (lines.stream().noneMatch(line -> line.sku().equals(one.sku().value()))) {
                throw SerialsNotWantedException.notInOrder(one.sku());
            }
            serials.computeIfAbsent(one.sku(), _ -> new ArrayList<>()).addAll(one.serials());
        }
    }

    /** Each SKU once. */
    public List<SoldLine> sold() {
        return bySku().entrySet().stream().map(one -> new SoldLine(one.getKey(),
                one.getValue().stream().mapToInt(at -> lines.get(at).quantity()).sum(),
                serials.getOrDefault(one.getKey(), List.of()))).toList();
    }

    /**
     * The lines with what they really cost; the lines of a SKU share its cost by pieces, so that they make the whole.
     *
     * @param cost of all pieces of each SKU, USD
     */
    public List<Line> costing(Map<Sku, Money> cost) {
        var priced = new ArrayList<>(lines);
        bySku().forEach((sku, places) -> {
            var shares = Parting.byPieces(requireNonNull(cost.get(sku)),
                    places.stream().map(at -> lines.get(at).quantity()).toList());
            for (int i = 0; i < places.size(); i++) {
                priced.set(places.get(i), lines.get(places.get(i)).soldAt(shares.get(i)));
            }
        });
        return priced;
    }

    /** The numbered pieces by the lines they belong to. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        bySku().forEach((sku, places) -> {
            var numbers = serials.getOrDefault(sku, List.of()).iterator();
            for (int at : places) {
                for (int i = 0; i < lines.get(at).quantity() && numbers.hasNext(); i++) {
                    pieces.add(new Piece(at, asCompared(numbers.next())));
                }
            }
        });
        return pieces;
    }

    /** As the stock book compares numbers; people write an IMEI as 35-209900-176148-1. */
    public static String asCompared(String typed) {
        var serial = typed.strip().toUpperCase(Locale.ROOT);
        var digits = serial.replaceAll("[ -]", "");
        return IMEI.matcher(digits).matches() ? digits : serial;
    }

    /** At which places of the order each SKU stands. */
    private Map<Sku, List<Integer>> bySku() {
        var places = new LinkedHashMap<Sku, List<Integer>>();
        for (int at = 0; at < lines.size(); at++) {
            places.computeIfAbsent(new Sku(lines.get(at).sku()), _ -> new ArrayList<>()).add(at);
        }
        return places;
    }
}
