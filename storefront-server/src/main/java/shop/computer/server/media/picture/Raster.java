package shop.computer.server.media.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the shop's own drawings into points, for programs that show no SVG: mail, PDF, the previews of social networks. Words in a drawing
 * are drawn as outlines, for a small server may have no fonts at all.
 */
public final class Raster {

    private static final Pattern WORDS = Pattern
            .compile("<text x=\"([^\"]*)\" y=\"([^\"]*)\" font-size=\"([^\"]*)\"([^>]*)>(.*?)</text>");
    private static final int PREVIEW_WIDTH = 1200;
    private static final int PREVIEW_HEIGHT = 630;
    private static final float[] LIGHT = {0, 1};
    private static final Color[] STUDIO = {Color.WHITE, new Color(0xeceff4)};

    private Raster() {}

    /** A PNG with a transparent ground. @param svg a drawing of our own */
    public static byte[] png(String svg, int width, int height) {
        var points = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        draw(svg, points, 0);
        return Encoding.png(points);
    }

    /** A JPEG of 1200 × 630 with the drawing in the middle of the shop's studio: what Facebook and Telegram show of a page. */
    public static byte[] preview(String svg) {
        var points = new BufferedImage(PREVIEW_WIDTH, PREVIEW_HEIGHT, BufferedImage.TYPE_INT_RGB);
        draw(svg, points, 10);
        return Encoding.jpeg(points);
    }

    private static void draw(String svg, BufferedImage points, double edge) {
        var document = load(WORDS.matcher(svg).replaceAll(Raster::outlined));
        var size = document.size();
        double scale = Math.min(points.getWidth() / size.width, (points.getHeight() - 2 * edge) / size.height);
        var pen = points.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (!points.getColorModel().hasAlpha()) {
            light(pen, points);
        }
        document.render((@Nullable Component) null, pen,
                new ViewBox((float) ((points.getWidth() - size.width * scale) / 2),
                        (float) ((points.getHeight() - size.height * scale) / 2), (float) (size.width * scale),
                        (float) (size.height * scale)));
        pen.dispose();
    }

    private static String outlined(MatchResult words) {
        var size = Double.parseDouble(words.group(3));
        var look = words.group(4);
        var letters = look.contains("font-weight=\"700\"") ? Letters.BOLD : Letters.REGULAR;
        var width = letters.width(words.group(5), size);
        var before = look.contains("text-anchor=\"middle\"")
                ? width / 2
                : look.contains("text-anchor=\"end\"") ? width : 0;
        return "<g transform=\"translate(" + (Double.parseDouble(words.group(1)) - before) + " " + words.group(2)
                + ")\""
                + look + ">" + letters.svg(words.group(5), size) + "</g>";
    }

    private static void light(Graphics2D pen, BufferedImage points) {
        pen.setPaint(new RadialGradientPaint(points.getWidth() / 2f, points.getHeight() * .38f, points.getWidth() * .6f,
                LIGHT, STUDIO));
        pen.fillRect(0, 0, points.getWidth(), points.getHeight());
    }

    private static SVGDocument load(String svg) {
        var bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(new SVGLoader().load(bytes, null, LoaderContext.createDefault()),
                "a drawing of our own is SVG");
    }
}
