package shop.computer.server.media.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Turns a photo as the camera was held: phones keep the points as the chip lies and only note in EXIF which way was up. Of what EXIF has to
 * say this one number is read and nothing else: a library reads all of it, and a stranger may say as much as fills the memory.
 */
final class Upright {

    private static final int AS_IT_IS = 1;
    private static final int LAST = 8;
    private static final int FIRST_TURNED = 5;
    private static final int IN_JPEG = 0xFFE1;
    private static final int IN_PNG = 0x65584966;
    private static final int IN_WEBP = 0x45584946;
    private static final int NAME = 0x45786966;
    private static final int NAME_LENGTH = 6;
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;

    private Upright() {}

    static BufferedImage of(BufferedImage photo, byte[] sent) {
        int noted = noted(sent);
        if (noted == AS_IT_IS) {
            return photo;
        }
        boolean turned = noted >= FIRST_TURNED;
        var upright = new BufferedImage(turned ? photo.getHeight() : photo.getWidth(),
                turned ? photo.getWidth() : photo.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = upright.createGraphics();
        pen.drawImage(photo, turn(noted, photo.getWidth(), photo.getHeight()), null);
        pen.dispose();
        return upright;
    }

    /** The eight ways of EXIF, tag Orientation (0x0112). */
    private static AffineTransform turn(int noted, int w, int h) {
        return switch (noted) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
    }

    /** 1 to 8; 1 if nothing can be read. */
    private static int noted(byte[] sent) {
        try {
            return FilePart.find(sent, Upright::isExif).map(part -> noted(tiff(part.content()))).orElse(AS_IT_IS);
        } catch (IndexOutOfBoundsException endsTooEarly) {
            return AS_IT_IS;
        }
    }

    private static boolean isExif(FilePart part) {
        return switch (part.kind()) {
            case IN_JPEG -> isNamed(part.content());
            case IN_PNG, IN_WEBP -> true;
            default -> false;
        };
    }

    /** A segment of a JPEG begins with the name, for others use the same marker; some programs write it into a WebP too. */
    private static boolean isNamed(ByteBuffer content) {
        return content.limit() >= NAME_LENGTH && content.getInt(0) == NAME;
    }

    private static ByteBuffer tiff(ByteBuffer content) {
        return isNamed(content) ? content.slice(NAME_LENGTH, content.limit() - NAME_LENGTH) : content;
    }

    /** Looks for the entry among those of the first directory, 12 bytes each. */
    private static int noted(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (tiff.getShort(entry) == ORIENTATION) {
                int noted = tiff.getShort(entry + 8);
                return noted > AS_IT_IS && noted <= LAST ? noted : AS_IT_IS;
            }
        }
        return AS_IT_IS;
    }
}
