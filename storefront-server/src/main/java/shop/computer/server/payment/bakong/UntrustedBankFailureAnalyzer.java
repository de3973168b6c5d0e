package shop.computer.server.payment.bakong;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names the setting of the bank that keeps a real shop from starting. */
class UntrustedBankFailureAnalyzer extends AbstractFailureAnalyzer<UntrustedBankException> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, UntrustedBankException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()),
                "Correct it in the environment or the .env file and start again.", cause);
    }
}
