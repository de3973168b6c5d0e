package shop.computer.server.platform.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Says that a port was taken while the shop started, and which setting moves it; Spring Boot's own sentence knows nothing of that setting.
 */
class PortFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {

    private final Environment settings;

    PortFailureAnalyzer(Environment settings) {
        this.settings = settings;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    protected FailureAnalysis analyze(Throwable whole, PortInUseException cause) {
        var management = settings.getProperty("management.server.port", Integer.class, 0);
        var said = Ports.taken(cause.getPort(), cause.getPort() == management ? Ports.MANAGEMENT : Ports.SHOP);
        return new FailureAnalysis(String.valueOf(said.getMessage()), said.remedy(), cause);
    }
}
