package shop.computer.server.platform.repeat;

import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** The work took longer than its lease and a twin does it now. */
class ClaimLostException extends RuntimeException implements Refusal {

    @Override
    public ProblemType problem() {
        return ProblemType.STILL_RUNNING;
    }
}
