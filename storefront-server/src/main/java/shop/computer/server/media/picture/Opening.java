package shop.computer.server.media.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Opens what a stranger sent, once its head says what it is and how large. What is opened takes at most 64 MB: of more points only every
 * second, third … in both directions is kept. A JPEG in one pass and a PNG are read row by row and may have 100 million points; a JPEG in
 * several passes and a WebP are held whole meanwhile, 128 MB at most, and may have 16 million.
 */
final class Opening {

    private static final long MEGABYTE = 1_000_000;
    private static final long MOST_MEMORY = 64 * MEGABYTE;
    private static final int MOST_POINTS = 100;
    private static final int MOST_POINTS_HELD = 16;
    /** As many as a JPEG can have; a row of a PNG could be as long as its head says. */
    private static final int LONGEST_SIDE = 65_535;
    /** What is drawn of a picture takes as much for each point, however little the picture itself does. */
    private static final int DRAWN = 4;

    /** What the reader of JPEG warns of before it makes up the rest in grey. */
    private static final String CUT_OFF = "Truncated File";

    private static final int FRAME = 0xFFC0;
    private static final int FRAME_COLOURS = 5;
    private static final Set<String> KINDS = Set.of("jpeg", "jpg", "png", "webp");

    private Opening() {}

    /** @throws BadPictureException if it has too many points or is no JPEG, PNG or WebP, or a broken one */
    static BufferedImage open(byte[] sent) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            var reader = reader(stream);
            try {
                reader.setInput(stream, true, true);
                check(reader, sent);
                var picture = read(reader);
                Inks.setRight(picture, sent);
                return picture;
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException
                | NoSuchElementException e) {
            throw BadPictureException.notAPicture();
        }
    }

    /** Never one that works in C: what a stranger sends is opened by Java, which cannot be overrun. */
    private static ImageReader reader(ImageInputStream stream) {
        var readers = ImageIO.getImageReaders(stream);
        while (readers.hasNext()) {
            var reader = readers.next();
            if (!reader.getClass().getName().startsWith(Encoding.NATIVE)) {
                return reader;
            }
        }
        throw BadPictureException.notAPicture();
    }

    private static void check(ImageReader reader, byte[] sent) throws IOException {
        var kind = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!KINDS.contains(kind)) {
            throw BadPictureException.notAPicture();
        }
        if (kind.equals("webp") && !WebPSize.is(sent, reader.getWidth(0), reader.getHeight(0))) {
            throw BadPictureException.notAPicture();
        }
        int most = kind.equals("png") || isInOnePass(sent) ? MOST_POINTS : MOST_POINTS_HELD;
        if (points(reader) > most * MEGABYTE || Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE) {
            throw BadPictureException.tooManyPoints(most);
        }
    }

    /** A JPEG in one pass has a frame of the two plain kinds, and its first scan has all the colours of that (ITU-T T.81, B.2). */
    private static boolean isInOnePass(byte[] sent) {
        var frame = FilePart.find(sent, part -> part.kind() == FRAME || part.kind() == FRAME + 1);
        var scan = FilePart.find(sent, part -> part.kind() == FilePart.SCAN);
        return frame.isPresent() && scan.isPresent()
                && frame.get().content().get(FRAME_COLOURS) == scan.get().content().get(0);
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var whole = new AtomicBoolean(true);
        reader.addIIOReadWarningListener((from, warning) -> whole.compareAndSet(true, !warning.contains(CUT_OFF)));
        var picture = reader.read(0, sparing(reader));
        if (!whole.get()) {
            throw BadPictureException.notAPicture();
        }
        return picture;
    }

    private static ImageReadParam sparing(ImageReader reader) throws IOException {
        var type = reader.getImageTypes(0).next();
        int bytes = Math.max(DRAWN, type.getNumBands() * type.getBitsPerBand(0) / Byte.SIZE);
        int step = (int) Math.ceil(Math.sqrt((double) points(reader) * bytes / MOST_MEMORY));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }

    private static long points(ImageReader reader) throws IOException {
        return (long) reader.getWidth(0) * reader.getHeight(0);
    }
}
