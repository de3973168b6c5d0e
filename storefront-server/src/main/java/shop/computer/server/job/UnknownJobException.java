package shop.computer.server.job;

import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** There is no such job, or none that the caller may know of. */
public class UnknownJobException extends RuntimeException implements Refusal {

    UnknownJobException(long job) {
        super("No job " + job);
    }

    @Override
    public ProblemType problem() {
        return ProblemType.NOT_FOUND;
    }

    @Override
    public String wording() {
        return "job.unknown";
    }
}
