package shop.computer.server.inventory.desk;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** What staff ask for is not there, or no longer. */
public class NotThereException extends RuntimeException implements Refusal {

    private final String wording;
    private final transient Object asked;

    /** @param asked what stands in the sentence */
    public NotThereException(String wording, Object asked) {
        super(wording + " " + asked);
        this.wording = wording;
        this.asked = asked;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.NOT_FOUND;
    }

    @Override
    public String wording() {
        return wording;
    }

    @Override
    public List<Object> facts() {
        return List.of(asked);
    }
}
