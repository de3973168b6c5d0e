package shop.computer.desktop.shell;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;

import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.computer.desktop.shell.toast.Toast;
import shop.computer.desktop.shell.toast.Toasts;
import shop.computer.desktop.text.Sentence;

/** Opens a file with the program the system has for it. */
public final class OpenFile {

    private static final Logger log = LoggerFactory.getLogger(OpenFile.class);

    private OpenFile() {}

    public static void open(Path file, Toasts toasts) {
        Thread.ofPlatform().daemon().name("open-file").start(() -> {
            try {
                if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                    throw new IOException("This system opens no files for programs");
                }
                Desktop.getDesktop().open(file.toFile());
            } catch (IOException | IllegalArgumentException | UnsupportedOperationException refused) {
                log.info("The file could not be opened: {}", refused.getMessage());
                Platform.runLater(() -> toasts
                        .show(new Toast(Toast.ALERT, "mdi2a-alert-circle-outline", Sentence.of("openFile.failed"),
                                Sentence.of("openFile.failed.of", file.toString()))));
            }
        });
    }
}
