package shop.computer.server.media.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import shop.computer.server.media.BadMediaKeyException;
import shop.computer.server.media.Media;
import shop.computer.server.media.MediaKey;
import shop.computer.server.media.MediaStore;

/** Keeps media under {@code media} in the shop's data folder. A file appears whole or not at all. */
@Component
class DiskMediaStore implements MediaStore {

    private final Path root;

    DiskMediaStore(@Value("${shop.home}") Path home) {
        root = home.resolve("media").toAbsolutePath().normalize();
    }

    @Override
    public void put(String key, byte[] bytes, String contentType) {
        var file = file(MediaKey.of(key, contentType));
        try {
            if (Files.exists(file)) {
                mustBeSame(key, Files.readAllBytes(file), bytes);
                return;
            }
            Files.createDirectories(file.getParent());
            var part = Files.createTempFile(file.getParent(), "part-", ".tmp");
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Media> open(String text) {
        return MediaKey.of(text).filter(key -> Files.isRegularFile(file(key))).map(this::media);
    }

    @Override
    public void remove(String text) {
        MediaKey.of(text).ifPresent(key -> {
            try {
                Files.deleteIfExists(file(key));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void mustBeSame(String key, byte[] kept, byte[] offered) {
        if (!Arrays.equals(kept, offered)) {
            throw new BadMediaKeyException("Something else is kept under " + key);
        }
    }

    private Media media(MediaKey key) {
        var file = file(key);
        try {
            var tag = Long.toHexString(Files.size(file)) + "-"
                    + Long.toHexString(Files.getLastModifiedTime(file).toMillis());
            return new Media(new FileSystemResource(file), key.contentType(), tag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(MediaKey key) {
        return root.resolve(key.value());
    }
}
