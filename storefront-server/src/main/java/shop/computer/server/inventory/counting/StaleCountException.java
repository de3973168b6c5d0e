package shop.computer.server.inventory.counting;

import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** Somebody entered numbers since the caller looked at the sheet. */
public class StaleCountException extends RuntimeException implements Refusal {

    StaleCountException(long number) {
        super("Count " + number + " was changed");
    }

    @Override
    public ProblemType problem() {
        return ProblemType.STALE;
    }
}
