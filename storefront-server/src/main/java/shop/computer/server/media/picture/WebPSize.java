package shop.computer.server.media.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How large a WebP says it is at its points (RFC 9649, 2.5 and 2.6). Its head says it too and is what readers answer with, but what they work
 * through is the former: a head of 80 × 40 may stand before 16,383 × 16,383 points.
 */
final class WebPSize {

    private static final int LOSSY = 0x56503820;
    private static final int LOSSLESS = 0x5650384C;
    private static final int BITS = 14;
    private static final int SIDE = (1 << BITS) - 1;

    private WebPSize() {}

    /** Whether there is one picture and it has this size; one that moves has several. */
    static boolean is(byte[] webp, int width, int height) {
        return FilePart.find(webp, part -> part.kind() == LOSSY || part.kind() == LOSSLESS)
                .filter(part -> part.kind() == LOSSY
                        ? isLossy(part.content().order(ByteOrder.LITTLE_ENDIAN), width, height)
                        : isLossless(part.content().order(ByteOrder.LITTLE_ENDIAN), width, height))
                .isPresent();
    }

    private static boolean isLossy(ByteBuffer points, int width, int height) {
        return (points.getShort(6) & SIDE) == width && (points.getShort(8) & SIDE) == height;
    }

    private static boolean isLossless(ByteBuffer points, int width, int height) {
        int size = points.getInt(1);
        return (size & SIDE) + 1 == width && (size >> BITS & SIDE) + 1 == height;
    }
}
