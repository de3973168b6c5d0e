package shop.computer.server.media.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * Sets the inks of a CMYK photo right. A JPEG says how much ink there is (0 is white); Adobe's programs write the contrary and leave a mark of
 * theirs in the file ("CMYK JPEG files" in libjpeg.txt). Java takes every file for one of Adobe's, and so does TwelveMonkeys.
 */
final class Inks {

    private static final int APP14 = 0xFFEE;
    private static final int ADOBE = 0x41646F62;

    private Inks() {}

    static void setRight(BufferedImage photo, byte[] sent) {
        if (photo.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_CMYK || isMarked(sent)) {
            return;
        }
        var inks = ((DataBufferByte) photo.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < inks.length; i++) {
            inks[i] = (byte) ~inks[i];
        }
    }

    private static boolean isMarked(byte[] sent) {
        return FilePart.find(sent, part -> part.kind() == APP14 && part.content().getInt(0) == ADOBE).isPresent();
    }
}
