package shop.computer.server.media.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Makes a harmless picture out of bytes that a stranger sent. The kind is read from the content, never from a name; the size in points is
 * read from the head before anything is opened; then it is drawn anew, so that place, time, owner and whatever else was hidden in it is gone.
 */
@Component
public class Pictures {

    public static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final long MOST_POINTS = 16_000_000;
    private static final int LONGEST_SIDE = 1600;
    private static final int LOOK = 8;

    /** What the reader of JPEG warns of before it makes up the rest in grey. */
    private static final String CUT_OFF = "Truncated File";

    private static final Set<String> KINDS = Set.of("jpeg", "jpg", "png", "webp");

    /** @throws BadPictureException if it is too large or no JPEG, PNG or WebP */
    public CleanPicture clean(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw new BadPictureException(BadPictureException.Why.TOO_LARGE);
        }
        var picture = Upright.of(fit(read(sent)), sent);
        return new CleanPicture(Encoding.jpeg(picture), print(sent), look(picture));
    }

    /**
     * A photo in several sizes, each as JPEG and as WebP.
     *
     * @param widths in points, the largest last
     * @throws BadPictureException if it is too large or no JPEG, PNG or WebP
     */
    public Copies copies(byte[] sent, int... widths) {
        if (sent.length > MOST_BYTES) {
            throw new BadPictureException(BadPictureException.Why.TOO_LARGE);
        }
        var photo = Upright.of(read(sent), sent);
        var copies = new ArrayList<Copies.Copy>();
        var drawn = photo;
        for (int width : widths) {
            drawn = shrink(photo, Math.min(width, photo.getWidth()));
            copies.add(new Copies.Copy(width, Encoding.jpeg(drawn), Encoding.webp(drawn)));
        }
        return new Copies(drawn.getWidth(), drawn.getHeight(), print(sent), copies);
    }

    /** By halves, so that each point of the photo counts. */
    private static BufferedImage shrink(BufferedImage photo, int width) {
        var drawn = photo;
        while (drawn.getWidth() >= 2 * width) {
            drawn = draw(drawn, drawn.getWidth() / 2, Math.max(1, drawn.getHeight() / 2), BufferedImage.TYPE_INT_RGB);
        }
        var height = Math.max(1, (int) Math.round((double) photo.getHeight() * width / photo.getWidth()));
        return draw(drawn, width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage read(byte[] sent) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            var reader = reader(stream);
            try {
                reader.setInput(stream, true, true);
                check(reader);
                var whole = new AtomicBoolean(true);
                reader.addIIOReadWarningListener(
                        (from, warning) -> whole.compareAndSet(true, !warning.contains(CUT_OFF)));
                var picture = reader.read(0);
                if (!whole.get()) {
                    throw new BadPictureException(BadPictureException.Why.NOT_A_PICTURE);
                }
                Inks.setRight(picture, sent);
                return picture;
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new BadPictureException(BadPictureException.Why.NOT_A_PICTURE);
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
        throw new BadPictureException(BadPictureException.Why.NOT_A_PICTURE);
    }

    private static void check(ImageReader reader) throws IOException {
        if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new BadPictureException(BadPictureException.Why.NOT_A_PICTURE);
        }
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
            throw new BadPictureException(BadPictureException.Why.TOO_MANY_PIXELS);
        }
    }

    private static BufferedImage fit(BufferedImage picture) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        return draw(picture, Math.max(1, (int) Math.round(picture.getWidth() * scale)),
                Math.max(1, (int) Math.round(picture.getHeight() * scale)), BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage draw(BufferedImage picture, int width, int height, int type) {
        var drawn = new BufferedImage(width, height, type);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    /** Whether each of 8 × 8 points is brighter than the one to its right ("difference hash"). */
    private static long look(BufferedImage picture) {
        var small = draw(draw(picture, LOOK * 8, LOOK * 8, BufferedImage.TYPE_BYTE_GRAY), LOOK + 1, LOOK,
                BufferedImage.TYPE_BYTE_GRAY).getRaster();
        long look = 0;
        for (int y = 0; y < LOOK; y++) {
            for (int x = 0; x < LOOK; x++) {
                look = look << 1 | (small.getSample(x, y, 0) > small.getSample(x + 1, y, 0) ? 1 : 0);
            }
        }
        return look;
    }

    private static String print(byte[] sent) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
