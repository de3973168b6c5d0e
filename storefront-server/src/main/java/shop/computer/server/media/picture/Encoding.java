package shop.computer.server.media.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Writes pictures as files. */
final class Encoding {

    /** The package of the WebP writer, whose library works in C. */
    static final String NATIVE = "com.luciad.";

    private static final float QUALITY = .82f;

    private Encoding() {}

    static byte[] jpeg(BufferedImage picture) {
        return write(picture, "image/jpeg", true);
    }

    static byte[] webp(BufferedImage picture) {
        return write(picture, "image/webp", true);
    }

    static byte[] png(BufferedImage picture) {
        return write(picture, "image/png", false);
    }

    private static byte[] write(BufferedImage picture, String type, boolean lossy) {
        var writer = ImageIO.getImageWritersByMIMEType(type).next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = Objects.requireNonNull(ImageIO.createImageOutputStream(bytes), "memory takes bytes")) {
            var how = writer.getDefaultWriteParam();
            if (lossy) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionType(how.getCompressionTypes()[0]);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
