package shop.computer.server.catalog.art.pen;

import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.with;

/** Says how long something is that is seen straight from the front. */
public final class Ruler {

    private static final String LINE = "#7b8494";

    private Ruler() {}

    /** A line from left to right with what it measures. */
    public static void across(Pen pen, double x0, double x1, double y, String words) {
        var a = pen.place(x0, y, 0);
        var b = pen.place(x1, y, 0);
        pen.add(with("<path d=\"M{} {}H{}M{} {}v14M{} {}v14\" stroke=\"{}\" stroke-width=\"1.8\"/>", a.x(), a.y(),
                b.x(), a.x(), a.y() - 7, b.x(), a.y() - 7, LINE));
        say(pen, new Point((a.x() + b.x()) / 2, a.y()), words, true);
    }

    /** A line upwards with what it measures. */
    public static void upwards(Pen pen, double y0, double y1, double x, String words) {
        var a = pen.place(x, y0, 0);
        var b = pen.place(x, y1, 0);
        pen.add(with("<path d=\"M{} {}V{}M{} {}h14M{} {}h14\" stroke=\"{}\" stroke-width=\"1.8\"/>", a.x(), a.y(),
                b.y(), a.x() - 7, a.y(), a.x() - 7, b.y(), LINE));
        say(pen, new Point(a.x(), (a.y() + b.y()) / 2), words, true);
    }

    /** Words on a label around a place. */
    public static void say(Pen pen, Point place, String words, boolean strong) {
        double w = 24 + words.length() * 9.5;
        pen.add(rect(place.x() - w / 2, place.y() - 15, w, 30, 15, "#fff")
                + Svg.text(place.x(), place.y() + 6, 17, strong ? "#12151c" : "#474e5d", words,
                        (strong ? "font-weight=\"700\" " : "") + "text-anchor=\"middle\""));
    }
}
