package shop.computer.server.platform.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Says that the port is taken, and which setting moves the shop; Spring Boot's own sentence knows nothing of that setting. */
class PortFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {

    private static final int HIGHEST_PORT = 65535;

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    protected FailureAnalysis analyze(Throwable whole, PortInUseException cause) {
        var next = cause.getPort() % HIGHEST_PORT + 1;
        return new FailureAnalysis("Port " + cause.getPort() + " is taken by another program.",
                "Stop that one, or choose another port with PORT, for instance PORT=" + next + ".", cause);
    }
}
