package shop.computer.server.payment.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.server.media.picture.Letters;

/** The card as a PNG for a phone's gallery, 1000 by 1450 points; the parts stand where the style sheet puts them. */
public final class KhqrPicture {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 1450;
    private static final int HEADER = 174;
    private static final int FOLD = 145;
    private static final int MARGIN = 130;
    private static final int CODE = 710;
    private static final int CODE_LEFT = 145;
    private static final int CODE_TOP = HEIGHT - 116 - CODE;
    private static final Color RED = new Color(0xE1232E);
    private static final Color GREY = new Color(0x9A9A9A);
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    private KhqrPicture() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** @param receiver the name the bank app will show */
    public static byte[] png(QrDrawing code, String receiver, Money amount) {
        var picture = new KhqrPicture();
        picture.frame();
        picture.words(receiver, amount);
        picture.code(code);
        picture.badge(amount.currency());
        picture.pen.dispose();
        return picture.bytes();
    }

    private void frame() {
        fill(Color.WHITE, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        fill(RED, new Rectangle2D.Double(0, 0, WIDTH, HEADER));
        var fold = new Path2D.Double();
        fold.moveTo(WIDTH - FOLD, HEADER);
        fold.lineTo(WIDTH, HEADER);
        fold.lineTo(WIDTH, HEADER + FOLD);
        fold.closePath();
        fill(RED, fold);
        pen.setColor(GREY);
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[]{14, 12}, 0));
        pen.draw(new Line2D.Double(0, 512, WIDTH, 512));
    }

    private void words(String receiver, Money amount) {
        centred(Color.WHITE, Letters.BOLD, "KHQR", 78, WIDTH / 2.0, 114);
        write(Letters.REGULAR, receiver, 48, MARGIN, 314);
        var digits = String.format(Locale.ROOT, "%,." + amount.currency().decimals() + "f", amount.amount());
        write(Letters.BOLD, digits, 92, MARGIN, 420);
        write(Letters.REGULAR, amount.currency().name(), 44, MARGIN + Letters.BOLD.width(digits, 92) + 14, 420);
    }

    /** Whole points a module, so that every edge is sharp. */
    private void code(QrDrawing code) {
        int scale = CODE / code.size();
        int rim = (CODE - scale * code.size()) / 2;
        pen.setColor(Color.BLACK);
        RUN.matcher(code.path()).results()
                .forEach(run -> pen.fillRect(CODE_LEFT + rim + Integer.parseInt(run.group(1)) * scale,
                        CODE_TOP + rim + Integer.parseInt(run.group(2)) * scale, Integer.parseInt(run.group(3)) * scale,
                        scale));
    }

    private void badge(Currency currency) {
        double x = CODE_LEFT + CODE / 2.0;
        double y = CODE_TOP + CODE / 2.0;
        fill(Color.WHITE, circle(x, y, CODE * 0.1));
        fill(Color.BLACK, circle(x, y, CODE * 0.1 - 14));
        if (currency == Currency.USD) {
            centred(Color.WHITE, Letters.BOLD, "$", 80, x, y + 29);
        } else {
            centred(Color.WHITE, Letters.BOLD, "KHR", 40, x, y + 14);
        }
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void centred(Color color, Letters letters, String text, double size, double x, double y) {
        var shape = letters.draw(text, size);
        fill(color, AffineTransform.getTranslateInstance(x - letters.width(text, size) / 2, y)
                .createTransformedShape(shape));
    }

    private void write(Letters letters, String text, double size, double x, double y) {
        fill(Color.BLACK, AffineTransform.getTranslateInstance(x, y).createTransformedShape(letters.draw(text, size)));
    }

    private void fill(Color color, Shape shape) {
        pen.setColor(color);
        pen.fill(shape);
    }

    private byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
