package shop.computer.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import shop.computer.server.platform.outbox.Causes;

@ExtendWith(OutputCaptureExtension.class)
class ListenerFaultsTests {

    private static final class Expected extends RuntimeException {

        Expected() {
            super("The mail server is away", null, false, false);
        }
    }

    private static void notes(Throwable fault) throws Exception {
        new ListenerFaults(new StaticListableBeanFactory().getBeanProvider(Causes.class)).handleUncaughtException(fault,
                Object.class.getMethod("toString"));
    }

    @Test
    void notesInOneLineWhatExplainsItself(CapturedOutput log) throws Exception {
        notes(new Expected());

        assertThat(log.toString().strip().lines()).singleElement().asString()
                .endsWith("The mail server is away; Object will be told again");
    }

    @Test
    void tellsTheWholeStoryOfAnythingElse(CapturedOutput log) throws Exception {
        notes(new IllegalStateException("a bug"));

        assertThat(log).contains("Object failed and will be told again", "IllegalStateException: a bug", "\tat ");
    }
}
