package shop.computer.server.media.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Turns a photo as the camera was held: phones keep the points as the chip lies and only note in EXIF which way was up. */
final class Upright {

    private static final int AS_IT_IS = 1;
    private static final int LAST = 8;
    private static final int FIRST_TURNED = 5;
    private static final int MARK = 0xFF;
    private static final int APP1 = 0xE1;
    private static final int EXIF = 0x45786966;
    private static final int TIFF = 10;
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
        var jpeg = ByteBuffer.wrap(sent);
        try {
            int at = Short.BYTES;
            while (jpeg.get(at) == (byte) MARK) {
                int length = Short.toUnsignedInt(jpeg.getShort(at + 2));
                if (jpeg.get(at + 1) == (byte) APP1 && jpeg.getInt(at + 4) == EXIF) {
                    return noted(jpeg.slice(at + TIFF, length - TIFF + 2));
                }
                at += length + 2;
            }
        } catch (IndexOutOfBoundsException endsTooEarly) {
            return AS_IT_IS;
        }
        return AS_IT_IS;
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
