package shop.computer.server.catalog.picture;

import java.util.List;
import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** What was sent is no photo the shop takes, or the photos cannot be arranged so. */
public class PhotoRefusedException extends RuntimeException implements Refusal {

    private final ProblemType problem;
    private final String wording;
    private final int limit;

    /** @param limit the number that the sentence names */
    PhotoRefusedException(ProblemType problem, String wording, int limit) {
        super(wording);
        this.problem = problem;
        this.wording = wording;
        this.limit = limit;
    }

    @Override
    public ProblemType problem() {
        return problem;
    }

    @Override
    public String wording() {
        return wording;
    }

    @Override
    public List<Object> facts() {
        return List.of(limit);
    }

    @Override
    public Optional<String> field() {
        return problem == ProblemType.VALIDATION ? Optional.of("photos") : Optional.empty();
    }
}
