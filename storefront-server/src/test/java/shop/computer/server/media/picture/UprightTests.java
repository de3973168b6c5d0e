package shop.computer.server.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UprightTests {

    private static final int WIDTH = 80;
    private static final int HEIGHT = 40;
    private static final HexFormat HEX = HexFormat.of();

    private final Pictures pictures = new Pictures();

    /** A phone held upright notes 6; the left upper corner of what it saw is then the left lower one of its points. */
    @ParameterizedTest
    @CsvSource({"1, 80, 40, 10, 10", "3, 80, 40, 70, 30", "6, 40, 80, 30, 10", "8, 40, 80, 10, 70"})
    void turnsAPhotoAsTheCameraWasHeld(int noted, int width, int height, int x, int y) throws IOException {
        for (var sent : photosNoting(exif(noted))) {
            var upright = shown(pictures.copies(sent, 320).copies().getFirst().jpeg());

            assertThat(upright.getWidth()).isEqualTo(width);
            assertThat(upright.getHeight()).isEqualTo(height);
            assertThat(upright.getRGB(x, y) & 0xFF).isGreaterThan(200);
            assertThat(upright.getRGB(width - x, height - y) & 0xFF).isLessThan(50);
        }
    }

    @Test
    void turnsThePictureOfACustomerAndLeavesNothingOfTheNoteInIt() throws IOException {
        for (var sent : photosNoting(exif(6))) {
            var clean = pictures.clean(sent).jpeg();

            assertThat(shown(clean).getHeight()).isEqualTo(WIDTH);
            assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        }
    }

    /** No directory, one that begins beyond the end, one that goes on beyond it, a way that does not exist, and no note at all. */
    @ParameterizedTest
    @ValueSource(strings = {"49492a00", "49492a00ffffff7f0000", "4d4d002a00000008ffff0100", "4d4d002a80000000", "",
            "49492a0008000000010012010300010000000900000000000000"})
    void leavesAPhotoAsItIsWhoseNoteCannotBeRead(String exif) throws IOException {
        for (var sent : photosNoting(HEX.parseHex(exif))) {
            assertThat(shown(pictures.copies(sent, 320).copies().getFirst().jpeg()).getWidth()).isEqualTo(WIDTH);
        }
    }

    private static BufferedImage shown(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    /** One entry, Orientation. */
    private static byte[] exif(int orientation) {
        return HEX.parseHex("49492a000800000001001201030001000000%02x00000000000000".formatted(orientation));
    }

    /** A black photo with a white left upper corner, as JPEG, PNG and WebP. */
    private static List<byte[]> photosNoting(byte[] exif) throws IOException {
        var photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        photo.createGraphics().fillRect(0, 0, 20, 20);
        return List.of(inJpeg(exif, written(photo, "jpg")), inPng(exif, written(photo, "png")),
                inWebP(exif, Encoding.webp(photo)));
    }

    private static byte[] written(BufferedImage photo, String kind) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(photo, kind, bytes);
        return bytes.toByteArray();
    }

    /** In a segment of its own behind the first two bytes. */
    private static byte[] inJpeg(byte[] exif, byte[] jpeg) {
        return ByteBuffer.allocate(jpeg.length + exif.length + 10).put(jpeg, 0, 2)
                .putShort((short) 0xFFE1).putShort((short) (exif.length + 8)).put(letters("Exif\0\0")).put(exif)
                .put(jpeg, 2, jpeg.length - 2).array();
    }

    /** In a chunk of its own behind the head. */
    private static byte[] inPng(byte[] exif, byte[] png) {
        var named = ByteBuffer.allocate(exif.length + 4).put(letters("eXIf")).put(exif).array();
        var check = new CRC32();
        check.update(named);
        return ByteBuffer.allocate(png.length + exif.length + 12).put(png, 0, 33).putInt(exif.length).put(named)
                .putInt((int) check.getValue()).put(png, 33, png.length - 33).array();
    }

    /** In a chunk behind the points; the head then says that there is one. */
    private static byte[] inWebP(byte[] exif, byte[] webp) {
        int points = webp.length - 12;
        int whole = 12 + 18 + points + 8 + exif.length;
        return ByteBuffer.allocate(whole).order(ByteOrder.LITTLE_ENDIAN)
                .put(letters("RIFF")).putInt(whole - 8).put(letters("WEBPVP8X")).putInt(10).putInt(8)
                .putShort((short) (WIDTH - 1)).put((byte) 0).putShort((short) (HEIGHT - 1)).put((byte) 0)
                .put(webp, 12, points).put(letters("EXIF")).putInt(exif.length).put(exif).array();
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
