package shop.computer.server.page;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** The shop has no page of this name, or not in this language. */
public class NoSuchPageException extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    private final String asked;

    public NoSuchPageException(String asked) {
        super("No such page");
        this.asked = asked;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.NOT_FOUND;
    }

    @Override
    public List<Object> facts() {
        return List.of(asked);
    }
}
