package shop.computer.server.platform.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import shop.computer.server.staff.NoOwnerException;

/** Says that nobody could sign in to this shop, and how to change that. */
class NoOwnerFailureAnalyzer extends AbstractFailureAnalyzer<NoOwnerException> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, NoOwnerException cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Set both in the environment or the .env file and start again; remove them afterwards.",
                cause);
    }
}
