package shop.computer.server.catalog;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** The shop does not sell what was asked for. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchProductException extends RuntimeException implements Refusal {

    private final String asked;

    /** @param asked a slug or SKU as it was asked for */
    public NoSuchProductException(String asked) {
        super("No such product");
        this.asked = asked;
    }

    public String asked() {
        return asked;
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
