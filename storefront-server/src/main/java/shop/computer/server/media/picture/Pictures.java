package shop.computer.server.media.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Makes a harmless picture out of bytes that a stranger sent. The kind is read from the content, never from a name; the size in points is
 * read from the head before anything is opened; then it is drawn anew, so that place, time, owner and whatever else was hidden in it is gone. One
 * picture is worked on at a time: however many are sent, one of at most 64 MB is open ({@link Opening}) beside what is drawn of it.
 */
@Component
public class Pictures {

    private static final int MEGABYTE = 1024 * 1024;
    /** Of what a customer shows; enough for a screenshot. */
    public static final int MOST_BYTES = 5 * MEGABYTE;
    /** Of a photo that staff send; as much as a phone writes for 50 million points. */
    private static final int MOST_BYTES_OF_A_PHOTO = 15 * MEGABYTE;
    private static final int LONGEST_SIDE = 1600;
    private static final int LOOK = 8;

    /** @throws BadPictureException if it is too large or no JPEG, PNG or WebP */
    public synchronized CleanPicture clean(byte[] sent) {
        var picture = Upright.of(fit(open(sent, MOST_BYTES)), sent);
        return new CleanPicture(Encoding.jpeg(picture), print(sent), look(picture));
    }

    /**
     * A photo in several sizes, each as JPEG and as WebP.
     *
     * @param widths in points, the largest last
     * @throws BadPictureException if it is too large or no JPEG, PNG or WebP
     */
    public synchronized Copies copies(byte[] sent, int... widths) {
        int largest = widths[widths.length - 1];
        var photo = Upright.of(halve(open(sent, MOST_BYTES_OF_A_PHOTO), largest, largest), sent);
        var copies = new ArrayList<Copies.Copy>();
        var drawn = photo;
        for (int width : widths) {
            drawn = shrink(photo, Math.min(width, photo.getWidth()));
            copies.add(new Copies.Copy(width, Encoding.jpeg(drawn), Encoding.webp(drawn)));
        }
        return new Copies(drawn.getWidth(), drawn.getHeight(), print(sent), copies);
    }

    private static BufferedImage open(byte[] sent, int most) {
        if (sent.length > most) {
            throw BadPictureException.tooLarge(most / MEGABYTE);
        }
        return Opening.open(sent);
    }

    private static BufferedImage shrink(BufferedImage photo, int width) {
        var height = Math.max(1, (int) Math.round((double) photo.getHeight() * width / photo.getWidth()));
        return draw(halve(photo, width, height), width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** Comes near a size by halves, so that each point of the photo counts. */
    private static BufferedImage halve(BufferedImage photo, int width, int height) {
        var halved = photo;
        while (halved.getWidth() >= 2 * width && halved.getHeight() >= 2 * height) {
            halved = draw(halved, halved.getWidth() / 2, halved.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        }
        return halved;
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
