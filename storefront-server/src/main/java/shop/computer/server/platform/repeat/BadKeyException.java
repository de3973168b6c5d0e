package shop.computer.server.platform.repeat;

import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** A write that cannot be kept from being done twice. */
class BadKeyException extends RuntimeException implements Refusal {

    private final ProblemType problem;
    private final String wording;

    private BadKeyException(ProblemType problem, String wording) {
        this.problem = problem;
        this.wording = wording;
    }

    static BadKeyException missing() {
        return new BadKeyException(ProblemType.IDEMPOTENCY_KEY_REQUIRED,
                ProblemType.IDEMPOTENCY_KEY_REQUIRED.textKey());
    }

    static BadKeyException malformed() {
        return new BadKeyException(ProblemType.BAD_REQUEST, "problem.bad-request.idempotency-key");
    }

    static BadKeyException requestTooLarge() {
        return new BadKeyException(ProblemType.TOO_LARGE, ProblemType.TOO_LARGE.textKey());
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
