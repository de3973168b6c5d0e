package shop.computer.server.inventory.counting;

import java.util.List;
import shop.computer.api.inventory.count.CountRow;

/** A stock count with its lines by SKU. */
public record CountSheet(CountRow head, List<CountLine> lines, long version) {

    public CountSheet {
        lines = List.copyOf(lines);
    }
}
