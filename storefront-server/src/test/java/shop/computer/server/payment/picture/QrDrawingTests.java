package shop.computer.server.payment.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrDrawingTests {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final String SHORT = "00020101021129180014angkor_pc@aclb5204599953038405802KH5915Angkor Computer6010Phnom Penh6304EE56";
    private static final String LONG = "00020101021230500013angkorpc@aclb01090001234560216ACLEDA Bank Plc.5204599953038405406149.905802KH"
            + "5915Angkor Computer6010Phnom Penh62700106#A-9910211855123456780309Riverside0709Counter 30815Laptop purchase"
            + "993400131790000000000011317900006000006304639C";

    @ParameterizedTest
    @ValueSource(strings = {SHORT, LONG})
    void isReadBackFromTheCardWithItsBadge(String khqr) throws Exception {
        var image = card(QrDrawing.of(khqr), 8);

        var read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))));

        assertThat(read.getText()).isEqualTo(khqr);
    }

    @Test
    void drawsNothingButTheRunsOfDarkModules() {
        var drawing = QrDrawing.of(SHORT);

        assertThat(RUN.matcher(drawing.path()).replaceAll("")).isEmpty();
        assertThat(drawing.path()).startsWith("M0 0h7v1h-7z");
    }

    /** The code as the style sheet shows it: a fifth of its width is hidden under a black badge with a white rim. */
    private static BufferedImage card(QrDrawing drawing, int scale) {
        int quiet = 4;
        int side = (drawing.size() + 2 * quiet) * scale;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        RUN.matcher(drawing.path()).results()
                .forEach(run -> pen.fill(new Rectangle((Integer.parseInt(run.group(1)) + quiet) * scale,
                        (Integer.parseInt(run.group(2)) + quiet) * scale, Integer.parseInt(run.group(3)) * scale,
                        scale)));
        badge(pen, side / 2.0, drawing.size() * scale * 0.2);
        pen.dispose();
        return image;
    }

    private static void badge(java.awt.Graphics2D pen, double centre, double width) {
        pen.setColor(Color.WHITE);
        pen.fill(new Ellipse2D.Double(centre - width / 2, centre - width / 2, width, width));
        pen.setColor(Color.BLACK);
        double inner = width * 0.84;
        pen.fill(new Ellipse2D.Double(centre - inner / 2, centre - inner / 2, inner, inner));
    }
}
