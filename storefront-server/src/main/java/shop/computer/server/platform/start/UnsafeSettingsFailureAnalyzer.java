package shop.computer.server.platform.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names the settings that keep a real shop from starting. */
class UnsafeSettingsFailureAnalyzer extends AbstractFailureAnalyzer<UnsafeSettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, UnsafeSettingsException cause) {
        return new FailureAnalysis(String.join(System.lineSeparator(), cause.sentences()),
                "Set what is named above in the environment or the .env file and start again.", cause);
    }
}
