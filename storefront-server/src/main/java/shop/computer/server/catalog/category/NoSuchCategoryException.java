package shop.computer.server.catalog.category;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** There is no category of this name. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchCategoryException extends RuntimeException implements Refusal {

    private final String slug;

    public NoSuchCategoryException(String slug) {
        super("No such category");
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.NOT_FOUND;
    }

    @Override
    public List<Object> facts() {
        return List.of(slug);
    }
}
