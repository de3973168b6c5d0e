package shop.computer.server.media.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTests {

    private static final String SECRET = "taken at 11.5564 N 104.9282 E";

    private final Pictures pictures = new Pictures();

    static byte[] picture(String kind, int width, int height, long seed) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        for (int i = 0; i < 16; i++) {
            pen.setColor(new Color((int) (seed * 31 * (i + 1) % 0xFFFFFF)));
            pen.fillRect(i * width / 16, (int) (i * seed % 7) * height / 8, width / 4, height / 3);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, kind, bytes);
        return bytes.toByteArray();
    }

    private static void refused(BadPictureException.Why why, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(BadPictureException.class,
                refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void drawsAPictureAnewSoThatNothingHiddenIsLeft(String kind) throws IOException {
        var sent = picture(kind, 2000, 1000, 5);
        var hidden = ByteBuffer.allocate(sent.length + SECRET.length()).put(sent)
                .put(SECRET.getBytes(StandardCharsets.UTF_8)).array();

        var clean = pictures.clean(hidden);

        assertThat(new String(clean.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        var drawn = ImageIO.read(new ByteArrayInputStream(clean.jpeg()));
        assertThat(drawn.getWidth()).isEqualTo(1600);
        assertThat(drawn.getHeight()).isEqualTo(800);
    }

    @Test
    void readsWebP() {
        var sent = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

        assertThat(pictures.clean(sent).jpeg()).startsWith(0xFF, 0xD8);
    }

    /** Readers of WebP are known to darken what lies at the edge of the range. */
    @ParameterizedTest
    @ValueSource(ints = {0xFE0000, 0xFF0000, 0x00FE00, 0x0000FE, 0xFEFE00, 0xC8C8C8})
    void readsTheColoursOfWebPAsTheyWereWritten(int colour) throws IOException {
        var picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(colour));
        pen.fillRect(0, 0, 320, 200);
        pen.dispose();

        var read = new Color(ImageIO.read(new ByteArrayInputStream(pictures.clean(Encoding.webp(picture)).jpeg()))
                .getRGB(300, 190));

        var written = new Color(colour);
        assertThat(read.getRed()).isCloseTo(written.getRed(), within(8));
        assertThat(read.getGreen()).isCloseTo(written.getGreen(), within(8));
        assertThat(read.getBlue()).isCloseTo(written.getBlue(), within(8));
    }

    @Test
    void seesThatASmallerCopyLooksTheSameAndAnotherPictureDoesNot() throws IOException {
        var first = pictures.clean(picture("png", 800, 600, 3));

        assertThat(pictures.clean(picture("jpg", 400, 300, 3)).looksLike(first.look())).isTrue();
        assertThat(pictures.clean(picture("png", 800, 600, 11)).looksLike(first.look())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "%PDF-1.7", "\u00ff\u00d8\u00ff",
            "RIFF"})
    void refusesWhatIsNoPicture(String sent) {
        refused(BadPictureException.Why.NOT_A_PICTURE,
                () -> pictures.clean(sent.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void refusesAPictureThatIsCutOff(String kind) throws IOException {
        var whole = picture(kind, 800, 600, 3);
        var half = Arrays.copyOf(whole, whole.length / 2);

        refused(BadPictureException.Why.NOT_A_PICTURE, () -> pictures.clean(half));
        refused(BadPictureException.Why.NOT_A_PICTURE, () -> pictures.copies(half, 320));
    }

    @Test
    void refusesTooManyBytes() {
        refused(BadPictureException.Why.TOO_LARGE, () -> pictures.clean(new byte[Pictures.MOST_BYTES + 1]));
    }

    @Test
    void makesSmallerCopiesButNoLargerOnes() throws IOException {
        var copies = pictures.copies(picture("png", 900, 600, 3), 320, 640, 1280);

        assertThat(copies.width()).isEqualTo(900);
        assertThat(copies.copies()).extracting(Copies.Copy::width).containsExactly(320, 640, 1280);
        assertThat(ImageIO.read(new ByteArrayInputStream(copies.copies().getFirst().jpeg())).getHeight())
                .isEqualTo(213);
        assertThat(copies.copies().getLast().webp()).startsWith("RIFF".getBytes(StandardCharsets.US_ASCII))
                .hasSizeLessThan(copies.copies().getLast().jpeg().length);
    }
}
