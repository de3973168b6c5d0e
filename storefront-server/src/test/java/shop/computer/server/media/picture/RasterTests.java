package shop.computer.server.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RasterTests {

    private static final int FAINT = 100;

    @ParameterizedTest
    @CsvSource({"start, 300, 380", "middle, 250, 350", "end, 220, 300"})
    void drawsWordsWithoutAnyFontWhereTheyStand(String anchor, int from, int to) throws IOException {
        var drawn = drawn(
                "<text x=\"300\" y=\"250\" font-size=\"100\" fill=\"#ff0000\" font-weight=\"700\" text-anchor=\""
                        + anchor + "\">8</text>");

        assertThat(columns(drawn)).isNotEmpty().allMatch(x -> x >= from && x <= to);
    }

    @Test
    void drawsBoldWordsWiderThanOthers() throws IOException {
        var word = "x=\"0\" y=\"250\" font-size=\"100\" fill=\"#000\"";

        assertThat(columns(drawn("<text " + word + " font-weight=\"700\">WWW</text>")).size())
                .isGreaterThan(columns(drawn("<text " + word + " opacity=\".9\">WWW</text>")).size());
    }

    /** Those that have any colour. */
    private static List<Integer> columns(BufferedImage drawn) {
        return IntStream.range(0, drawn.getWidth()).filter(x -> IntStream.range(0, drawn.getHeight())
                .anyMatch(y -> drawn.getRGB(x, y) >>> 24 > FAINT)).boxed().toList();
    }

    private static BufferedImage drawn(String body) throws IOException {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 500\" width=\"600\" height=\"500\">"
                + body
                + "</svg>";
        return ImageIO.read(new ByteArrayInputStream(Raster.png(svg, 600, 500)));
    }
}
