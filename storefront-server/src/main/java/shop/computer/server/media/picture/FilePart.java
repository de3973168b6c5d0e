package shop.computer.server.media.picture;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A part of a picture's file: a segment of a JPEG (ITU-T T.81, annex B), a chunk of a PNG (ISO 15948, 5.3) or of a WebP (RFC 9649, 2.3). Parts
 * are found without reading, keeping or believing what stands in them, so that none of a stranger's takes memory.
 *
 * @param kind the two bytes of a segment, or the four letters of a chunk
 * @param next where the next part begins
 */
record FilePart(int kind, ByteBuffer content, int next) {

    /** From here on a JPEG has no segments but points. */
    static final int SCAN = 0xFFDA;

    private static final int JPEG = 0xFFD8;
    private static final int PNG = 0x8950;
    private static final int JPEG_HEAD = 2;
    private static final int PNG_HEAD = 8;
    private static final int WEBP_HEAD = 12;

    /** The first part that is wanted; empty if there is none before the file ends or cannot be followed further. */
    static Optional<FilePart> find(byte[] sent, Predicate<FilePart> wanted) {
        var file = ByteBuffer.wrap(sent);
        try {
            var part = at(file, 0);
            while (!wanted.test(part)) {
                part = at(file, part.next);
            }
            return Optional.of(part);
        } catch (IndexOutOfBoundsException ends) {
            return Optional.empty();
        }
    }

    private static FilePart at(ByteBuffer file, int at) {
        return switch (Short.toUnsignedInt(file.getShort(0))) {
            case JPEG -> ofJpeg(file, Math.max(at, JPEG_HEAD));
            case PNG -> ofPng(file, Math.max(at, PNG_HEAD));
            default -> ofWebP(file, Math.max(at, WEBP_HEAD));
        };
    }

    private static FilePart ofJpeg(ByteBuffer file, int at) {
        int kind = Short.toUnsignedInt(file.getShort(at));
        int length = Short.toUnsignedInt(file.getShort(at + 2));
        return new FilePart(kind, file.slice(at + 4, length - 2), kind == SCAN ? file.limit() : at + 2 + length);
    }

    private static FilePart ofPng(ByteBuffer file, int at) {
        int length = file.getInt(at);
        return new FilePart(file.getInt(at + 4), file.slice(at + 8, length), at + length + 12);
    }

    private static FilePart ofWebP(ByteBuffer file, int at) {
        int length = Integer.reverseBytes(file.getInt(at + 4));
        return new FilePart(file.getInt(at), file.slice(at + 8, length), at + 8 + length + (length & 1));
    }
}
