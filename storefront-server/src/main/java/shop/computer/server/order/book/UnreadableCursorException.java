package shop.computer.server.order.book;

import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** Somebody asks for a page by a cursor that no list gave out. */
public class UnreadableCursorException extends RuntimeException implements Refusal {

    UnreadableCursorException() {
        super("Not a cursor of this list");
    }

    @Override
    public ProblemType problem() {
        return ProblemType.VALIDATION;
    }

    @Override
    public String wording() {
        return "order.list.cursor";
    }

    @Override
    public Optional<String> field() {
        return Optional.of("cursor");
    }
}
