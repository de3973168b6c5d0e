package shop.computer.server.platform.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in a sentence that the embedded database cannot be opened, instead of fifty lines of causes. */
class DataFolderFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** H2's number for a database file that another process holds. */
    private static final int IN_USE = 90020;

    /** H2's numbers for a file or folder that cannot be created, read or written. */
    private static final int CANNOT_CREATE = 90062;
    private static final int READ_ONLY = 90097;
    private static final int INPUT_OUTPUT = 90028;
    private static final int INPUT_OUTPUT_OF_FILE = 90031;

    private final Environment settings;

    DataFolderFailureAnalyzer(Environment settings) {
        this.settings = settings;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable whole, SQLException cause) {
        var home = settings.getProperty("shop.home", ".shop");
        return switch (cause.getErrorCode()) {
            case IN_USE -> analysis(DataFolder.inUse(home), cause);
            case CANNOT_CREATE, READ_ONLY, INPUT_OUTPUT, INPUT_OUTPUT_OF_FILE ->
                analysis(DataFolder.notWritable(home), cause);
            default -> null;
        };
    }

    private static FailureAnalysis analysis(CannotStartException said, SQLException cause) {
        return new FailureAnalysis(String.valueOf(said.getMessage()), said.remedy(), cause);
    }
}
