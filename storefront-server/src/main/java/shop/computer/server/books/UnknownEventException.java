package shop.computer.server.books;

import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** There is no such event that waits to be told. */
public class UnknownEventException extends RuntimeException implements Refusal {

    UnknownEventException(String id) {
        super("No event " + id + " waits to be told");
    }

    @Override
    public ProblemType problem() {
        return ProblemType.NOT_FOUND;
    }

    @Override
    public String wording() {
        return "books.outbox.unknown";
    }
}
