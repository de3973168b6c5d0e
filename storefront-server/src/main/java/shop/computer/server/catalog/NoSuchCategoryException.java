package shop.computer.server.catalog;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no category of this name. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchCategoryException extends RuntimeException {

    private final String slug;

    public NoSuchCategoryException(String slug) {
        super("No such category");
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
