package shop.computer.server.order;

import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** Somebody asks for a page by a cursor that no list gave out. */
public class UnreadableCursorException extends RuntimeException implements Refusal {

    UnreadableCursorException() {
        super("Not a cursor of this list");
    }

    @Override
    public ProblemType problem() {
        return ProblemType.BAD_REQUEST;
    }
}
