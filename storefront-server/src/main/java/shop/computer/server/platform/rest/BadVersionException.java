package shop.computer.server.platform.rest;

import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** The caller does not say which version they have seen. */
class BadVersionException extends RuntimeException implements Refusal {

    private final ProblemType problem;
    private final String wording;

    private BadVersionException(ProblemType problem, String wording) {
        this.problem = problem;
        this.wording = wording;
    }

    static BadVersionException missing() {
        return new BadVersionException(ProblemType.PRECONDITION_REQUIRED, ProblemType.PRECONDITION_REQUIRED.textKey());
    }

    static BadVersionException unreadable() {
        return new BadVersionException(ProblemType.BAD_REQUEST, "problem.bad-request.version");
    }

    @Override
    public ProblemType problem() {
        return problem;
    }

    @Override
    public String wording() {
        return wording;
    }
}
