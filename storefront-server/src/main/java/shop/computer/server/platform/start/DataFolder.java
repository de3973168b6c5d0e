package shop.computer.server.platform.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.core.env.Environment;

/** The folder with all that the shop keeps: it must be writable, and its embedded database nobody else's. */
class DataFolder {

    private static final String DATABASE = "db/shop.mv.db";

    private final String name;
    private final boolean holdsDatabase;

    DataFolder(Environment settings) {
        name = settings.getProperty("shop.home", ".shop");
        holdsDatabase = settings.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:");
    }

    /** @throws CannotStartException naming the folder and SHOP_HOME */
    void check() {
        var folder = open();
        try {
            if (holdsDatabase && isLocked(folder.resolve(DATABASE))) {
                throw inUse(name);
            }
        } catch (IOException e) {
            throw notWritable(name);
        }
    }

    /**
     * Makes the folder if it is not there, and closes it and the database to everybody but the user of the shop: both hold names, addresses and
     * telephone numbers.
     *
     * @throws CannotStartException naming the folder and SHOP_HOME
     */
    Path open() {
        try {
            var folder = Files.createDirectories(Path.of(name));
            close(folder, "rwx------");
            close(folder.resolve(DATABASE), "rw-------");
            Files.delete(Files.createTempFile(folder, "writable", null));
            return folder;
        } catch (IOException | InvalidPathException e) {
            throw notWritable(name);
        }
    }

    /** Windows has other rights, and so has a folder that belongs to somebody else: those are as its owner wants them. */
    private static void close(Path what, String rights) throws IOException {
        var view = Files.getFileAttributeView(what, PosixFileAttributeView.class);
        if (view == null || !Files.exists(what)
                || !view.getOwner().getName().equals(System.getProperty("user.name"))) {
            return;
        }
        view.setPermissions(PosixFilePermissions.fromString(rights));
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
