package shop.computer.server.inventory.counting;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** The stock count was closed or cancelled. */
public class CountEndedException extends RuntimeException implements Refusal {

    private final long number;

    CountEndedException(long number) {
        super("Count " + number + " has ended");
        this.number = number;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.COUNT_ENDED;
    }

    @Override
    public List<Object> facts() {
        return List.of(String.valueOf(number));
    }
}
