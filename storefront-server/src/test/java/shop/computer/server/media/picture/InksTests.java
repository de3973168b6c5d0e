package shop.computer.server.media.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InksTests {

    private static final String ADOBE = "ffee000e41646f626500640000000000";

    private final Pictures pictures = new Pictures();

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0, 0xFFFFFF", "255, 0, 0, 0, 0x00FFFF", "0, 0, 255, 0, 0xFFFF00", "0, 0, 0, 255, 0x000000"})
    void takesInksAsTheyStandWhereAdobeLeftNoMark(int cyan, int magenta, int yellow, int black, String seen)
            throws IOException {
        looks(Color.decode(seen), photo(cyan, magenta, yellow, black));
    }

    @ParameterizedTest
    @CsvSource({"255, 255, 255, 255, 0xFFFFFF", "0, 255, 255, 255, 0x00FFFF", "255, 255, 255, 0, 0x000000"})
    void takesInksTheOtherWayRoundWhereAdobeLeftItsMark(int cyan, int magenta, int yellow, int black, String seen)
            throws IOException {
        looks(Color.decode(seen), marked(photo(cyan, magenta, yellow, black)));
    }

    private void looks(Color colour, byte[] sent) throws IOException {
        for (var jpeg : Arrays.asList(pictures.clean(sent).jpeg(),
                pictures.copies(sent, 320).copies().getFirst().jpeg())) {
            var seen = new Color(ImageIO.read(new ByteArrayInputStream(jpeg)).getRGB(30, 20));
            assertThat(seen.getRed()).isCloseTo(colour.getRed(), within(8));
            assertThat(seen.getGreen()).isCloseTo(colour.getGreen(), within(8));
            assertThat(seen.getBlue()).isCloseTo(colour.getBlue(), within(8));
        }
    }

    /** A photo of four inks, 64 × 48, as Java writes one: without a mark. */
    private static byte[] photo(int... inks) throws IOException {
        var points = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 48, 4, null);
        for (int x = 0; x < points.getWidth(); x++) {
            for (int y = 0; y < points.getHeight(); y++) {
                points.setPixel(x, y, inks);
            }
        }
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(points, null, null));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] marked(byte[] jpeg) {
        var mark = HexFormat.of().parseHex(ADOBE);
        return ByteBuffer.allocate(jpeg.length + mark.length).put(jpeg, 0, 2).put(mark).put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
