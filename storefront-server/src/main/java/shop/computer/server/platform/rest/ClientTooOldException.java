package shop.computer.server.platform.rest;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** The client must be updated first. */
class ClientTooOldException extends RuntimeException implements Refusal {

    private final String minimum;

    ClientTooOldException(String minimum) {
        this.minimum = minimum;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.CLIENT_TOO_OLD;
    }

    @Override
    public List<Object> facts() {
        return List.of(minimum);
    }
}
