package shop.computer.server.media.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjDoubleConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Latin letters as outlines out of a file: a small server may have no fonts at all, and then Java draws no text. */
public final class Letters {

    // before the letters, which are read with them
    private static final double UNITS_AN_EM = 1000;
    private static final Pattern STEP = Pattern.compile("([MLHVQZ])([^MLHVQZ]*)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    public static final Letters REGULAR = read("/media/letters-400.txt");
    public static final Letters BOLD = read("/media/letters-700.txt");

    private final Map<Integer, Letter> letters = new HashMap<>();

    private Letters() {}

    private record Letter(double width, String commands, Path2D outline) {}

    /**
     * The text with its base line at y = 0, beginning at x = 0; what is not Latin is left out.
     *
     * @param size of an em
     */
    public Path2D draw(String text, double size) {
        var drawn = new Path2D.Double();
        each(text, (letter, x) -> drawn
                .append(AffineTransform.getTranslateInstance(x, 0).createTransformedShape(letter.outline()), false));
        double scale = size / UNITS_AN_EM;
        drawn.transform(AffineTransform.getScaleInstance(scale, -scale));
        return drawn;
    }

    /** The same as SVG, to be filled. */
    String svg(String text, double size) {
        var drawn = new StringBuilder();
        each(text, (letter, x) -> drawn.append("<path transform=\"translate(").append(x).append(" 0)\" d=\"")
                .append(letter.commands()).append("\"/>"));
        double scale = size / UNITS_AN_EM;
        return "<g transform=\"scale(" + scale + " " + -scale + ")\">" + drawn + "</g>";
    }

    /** How wide the text is; in the unit of the size. */
    public double width(String text, double size) {
        return text.codePoints().mapToObj(letters::get).filter(Objects::nonNull).mapToDouble(Letter::width).sum() * size
                / UNITS_AN_EM;
    }

    /** Each letter and where it begins. */
    private void each(String text, ObjDoubleConsumer<Letter> pen) {
        double x = 0;
        for (int c : text.codePoints().toArray()) {
            var letter = letters.get(c);
            if (letter != null) {
                pen.accept(letter, x);
                x += letter.width();
            }
        }
    }

    private static Letters read(String file) {
        try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream(file), file)) {
            var read = new Letters();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .forEach(read::add);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        var parts = line.split(" ", 3);
        letters.put(Integer.valueOf(parts[0]), new Letter(Double.parseDouble(parts[1]), parts[2], outline(parts[2])));
    }

    private static Path2D outline(String commands) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        STEP.matcher(commands).results().forEach(step -> step(path, step.group(1), numbers(step.group(2))));
        return path;
    }

    private static void step(Path2D path, String command, double[] to) {
        switch (command) {
            case "M" -> {
                path.moveTo(to[0], to[1]);
                lines(path, to, 2);
            }
            case "L" -> lines(path, to, 0);
            case "H" -> path.lineTo(to[0], path.getCurrentPoint().getY());
            case "V" -> path.lineTo(path.getCurrentPoint().getX(), to[0]);
            case "Q" -> path.quadTo(to[0], to[1], to[2], to[3]);
            default -> path.closePath();
        }
    }

    private static void lines(Path2D path, double[] to, int from) {
        for (int i = from; i + 1 < to.length; i += 2) {
            path.lineTo(to[i], to[i + 1]);
        }
    }

    private static double[] numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).mapToDouble(Double::parseDouble).toArray();
    }
}
