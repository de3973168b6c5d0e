package shop.computer.server.inventory.desk;

import org.jspecify.annotations.Nullable;
import shop.computer.api.InputFault;
import shop.computer.api.InputRefusal;

/** What staff ask of the stock makes no sense; says at which field. */
public class StockRefusedException extends IllegalArgumentException implements InputRefusal {

    private final transient InputFault fault;

    public StockRefusedException(String field, String wording, Object... facts) {
        this(InputFault.of(field, wording, facts));
    }

    private StockRefusedException(InputFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /**
     * Reads where a list that comes newest first goes on.
     *
     * @param cursor the last number of the page before; absent for the first page
     * @throws StockRefusedException if it is no number
     */
    public static long cursor(@Nullable String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException noNumber) {
            throw new StockRefusedException("cursor", "inventory.cursor");
        }
    }

    @Override
    public InputFault fault() {
        return fault;
    }
}
