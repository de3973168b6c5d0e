package shop.computer.server.catalog.art.pen;

import java.util.Collection;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes SVG, numbers with at most one decimal. */
public final class Svg {

    private static final int DEGREES = 360;

    private Svg() {}

    /** Fills each {@code {}} with the next value. */
    public static String with(String pattern, Object... values) {
        var text = new StringBuilder(pattern.length() + values.length * 4);
        int from = 0;
        for (var value : values) {
            int hole = pattern.indexOf("{}", from);
            text.append(pattern, from, hole).append(value instanceof Number number ? n(number.doubleValue()) : value);
            from = hole + 2;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    /** A number, rounded to tenths. */
    static String n(double value) {
        long tenths = Math.round(value * 10);
        var whole = (tenths < 0 ? "-" : "") + Math.abs(tenths / 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : whole + "." + Math.abs(tenths % 10);
    }

    /** A number as precise as a turn of an axis needs it. */
    static String fine(double value) {
        return Double.toString(Math.round(value * 10_000) / 10_000.0);
    }

    public static String rect(double x, double y, double w, double h, String fill) {
        return rect(x, y, w, h, 0, fill, "");
    }

    public static String rect(double x, double y, double w, double h, double r, String fill) {
        return rect(x, y, w, h, r, fill, "");
    }

    /** @param more further attributes */
    public static String rect(double x, double y, double w, double h, double r, String fill, String more) {
        return with("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{} fill=\"{}\"{}/>", x, y, Math.max(0, w),
                Math.max(0, h), r == 0 ? "" : with(" rx=\"{}\"", r), fill, more.isEmpty() ? "" : " " + more);
    }

    public static String circle(double x, double y, double r, String fill) {
        return circle(x, y, r, fill, "");
    }

    public static String circle(double x, double y, double r, String fill, String more) {
        return with("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\"{}/>", x, y, r, fill,
                more.isEmpty() ? "" : " " + more);
    }

    public static String path(String d, String fill) {
        return path(d, fill, "");
    }

    public static String path(String d, String fill, String more) {
        return with("<path d=\"{}\" fill=\"{}\"{}/>", d, fill, more.isEmpty() ? "" : " " + more);
    }

    /** A line that is not filled, with round ends. */
    public static String line(String d, String colour, double width, double opacity) {
        return with("<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\" stroke-linecap=\"round\""
                + " stroke-linejoin=\"round\"{}/>", d, colour, width,
                opacity == 1 ? "" : " opacity=\"" + opacity + "\"");
    }

    public static String text(double x, double y, double size, String fill, String text) {
        return text(x, y, size, fill, text, "font-weight=\"700\"");
    }

    public static String text(double x, double y, double size, String fill, Object text, String more) {
        return with("<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\" {}>{}</text>", x, y, size, fill, more, text);
    }

    public static String use(String symbol, double x, double y, double scale) {
        return use(symbol, x, y, scale, scale);
    }

    public static String use(String symbol, double x, double y, double scaleX, double scaleY) {
        var size = scaleX == 1 && scaleY == 1
                ? ""
                : " scale(" + fine(scaleX) + (scaleX == scaleY ? "" : " " + fine(scaleY)) + ")";
        return with("<use href=\"#{}\" transform=\"translate({} {}){}\"/>", symbol, x, y, size);
    }

    /** So many pieces side by side. */
    public static String each(int times, IntFunction<String> piece) {
        return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining());
    }

    public static String group(String attributes, String body) {
        return with("<g {}>{}</g>", attributes, body);
    }

    /** The outline through these points, for {@code points="…"}. */
    public static String points(Collection<Point> points) {
        return points.stream().map(p -> n(p.x()) + "," + n(p.y())).collect(Collectors.joining(" "));
    }

    /** The line through these points, for {@code d="…"}. */
    public static String through(Collection<Point> points) {
        return "M" + points.stream().map(p -> n(p.x()) + " " + n(p.y())).collect(Collectors.joining("L"));
    }

    /**
     * A colour by hue, as hexadecimal digits: not every program that reads SVG knows {@code hsl()}.
     *
     * @param hue degrees, any number
     * @param saturation 0 to 100
     * @param lightness 0 to 100
     */
    public static String hsl(double hue, double saturation, double lightness) {
        double reach = saturation / 100 * Math.min(lightness / 100, 1 - lightness / 100);
        return "#" + IntStream.of(0, 8, 4).mapToObj(shift -> {
            double k = (shift + ((hue % DEGREES) + DEGREES) % DEGREES / 30) % 12;
            double part = lightness / 100 - reach * Math.clamp(Math.min(k - 3, 9 - k), -1, 1);
            return String.format("%02x", Math.round(part * 255));
        }).collect(Collectors.joining());
    }
}
