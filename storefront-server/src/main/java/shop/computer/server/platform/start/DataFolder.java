package shop.computer.server.platform.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.core.env.Environment;

/** The folder with all that the shop keeps: it must be writable, and its embedded database nobody else's. */
class DataFolder {

    private final String name;
    private final boolean holdsDatabase;

    DataFolder(Environment settings) {
        name = settings.getProperty("shop.home", ".shop");
        holdsDatabase = settings.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:");
    }

    /** @throws CannotStartException naming the folder and SHOP_HOME */
    void check() {
        try {
            var folder = Files.createDirectories(Path.of(name));
            Files.delete(Files.createTempFile(folder, "writable", null));
            if (holdsDatabase && isLocked(folder.resolve("db/shop.mv.db"))) {
                throw inUse(name);
            }
        } catch (IOException | InvalidPathException e) {
            throw notWritable(name);
        }
    }

    static CannotStartException inUse(String folder) {
        return new CannotStartException("The data folder " + folder + " is used by another shop that is running.",
                "Stop that one, or choose another folder with SHOP_HOME.");
    }

    static CannotStartException notWritable(String folder) {
        return new CannotStartException("The data folder " + folder + " cannot be written.",
                "Make it writable, or choose another folder with SHOP_HOME.");
    }

    /** The database locks its file as long as it is open. */
    private static boolean isLocked(Path database) throws IOException {
        if (!Files.exists(database)) {
            return false;
        }
        try (var channel = FileChannel.open(database, StandardOpenOption.WRITE); var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true; // by a shop in this very process
        }
    }
}
