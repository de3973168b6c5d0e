package shop.computer.server.inventory.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** What staff ask of the stock makes no sense; says at which field. */
public class StockRefusedException extends IllegalArgumentException implements Refusal {

    private final String field;
    private final String wording;
    private final transient List<Object> facts;

    public StockRefusedException(String field, String wording, Object... facts) {
        super("%s is refused: %s".formatted(field, wording));
        this.field = field;
        this.wording = wording;
        this.facts = List.of(facts);
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
    public ProblemType problem() {
        return ProblemType.VALIDATION;
    }

    @Override
    public String wording() {
        return wording;
    }

    @Override
    public List<Object> facts() {
        return facts;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}
