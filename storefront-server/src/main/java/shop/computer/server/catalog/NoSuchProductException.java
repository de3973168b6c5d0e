package shop.computer.server.catalog;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The shop does not sell what was asked for. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchProductException extends RuntimeException {

    private final String asked;

    /** @param asked a slug or SKU as it was asked for */
    public NoSuchProductException(String asked) {
        super("No such product");
        this.asked = asked;
    }

    public String asked() {
        return asked;
    }
}
