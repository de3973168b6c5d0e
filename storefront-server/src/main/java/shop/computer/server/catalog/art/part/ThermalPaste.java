package shop.computer.server.catalog.art.part;

import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.path;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.text;
import static shop.computer.server.catalog.art.pen.Svg.with;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Point;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** A syringe of thermal paste; the grams decide how long its barrel is and how much of it is full. */
public final class ThermalPaste {

    private ThermalPaste() {}

    public static Pen draw(Thing thing) {
        double grams = thing.number("amount_g", 4);
        double barrel = 40 + Math.min(grams, 8) * 7;
        double from = -barrel / 2;
        var pen = new Pen(new Camera(0, 0, 1, new Point(0, 0)));
        double tilt = Math.toRadians(20.4);
        pen.shadow(java.util.List.of(on(from - 42, 6, tilt), on(from - 42, 12, tilt), on(barrel / 2 + 26, 12, tilt),
                on(barrel / 2 + 26, 6, tilt)), .34);
        pen.add(with("<g transform=\"translate(300 250) rotate(20.4) scale(3.7)\">{}</g>",
                plunger(pen, from) + barrel(pen, from, barrel, thing.hue(), grams) + tip(pen, barrel / 2)));
        return pen;
    }

    private static Point on(double x, double y, double tilt) {
        double px = x * 3.7;
        double py = y * 3.7 + 18;
        return new Point(300 + px * Math.cos(tilt) - py * Math.sin(tilt),
                250 + px * Math.sin(tilt) + py * Math.cos(tilt));
    }

    private static String plastic(Pen pen) {
        return pen.blend(Way.DOWN, "0 #fff", ".3 #eef1f5", ".7 #cfd5de", "1 #9aa2b0");
    }

    private static String plunger(Pen pen, double from) {
        return rect(from - 38, -4.2, 42, 8.4, 1, plastic(pen)) + rect(from - 43, -10, 6, 20, 2.4, plastic(pen))
                + rect(from - 4, -16, 5.5, 32, 2.6, plastic(pen));
    }

    private static String barrel(Pen pen, double from, double length, int hue, double grams) {
        var glass = pen.blend(Way.DOWN, "0 #fff .95", ".25 #dfe6f2 .8", ".75 #aab6c9 .75", "1 #7f8a9e .9");
        var paste = pen.blend(Way.DOWN, "0 #cfd3da", ".3 #a3a9b4", ".75 #767d8a", "1 #545b67");
        var label = pen.blend(Way.DOWN, "0 " + hsl(hue, 72, 66), ".35 " + hsl(hue, 72, 44), "1 " + hsl(hue, 76, 26));
        double full = length * .82;
        double sticker = length * .46;
        double x = from + length * .34;
        return rect(from, -11, length, 22, 3.2, glass) + rect(from + length - full - 2, -9.4, full, 18.8, 2, paste)
                + rect(from + length - full - 6, -9.8, 4.6, 19.6, 1.2, pen.fade(Way.DOWN, "#4b505a", "#15171b"))
                + rect(x, -11, sticker, 22, label) + rect(x + sticker * .82, -11, 2.4, 22, 0, "#fff", "opacity=\".5\"")
                + text(x + 3, 1.6, 8, "#fff", with("{} g", grams))
                + rect(x + 3, 5, sticker * .4, 2, 1, "#fff", "opacity=\".7\"")
                + rect(from + 2, -8.6, length - 4, 2, 1, "#fff", "opacity=\".55\"");
    }

    private static String tip(Pen pen, double x) {
        return path(with("M{} -8.5L{} -4V4L{} 8.5Z", x - .4, x + 6, x - .4), plastic(pen))
                + rect(x + 5.4, -4, 16, 8, 2, pen.blend(Way.DOWN, "0 #8a909b", ".4 #474b55", "1 #1b1d23"))
                + path(with("M{} -2.6L{} -1.3V1.3L{} 2.6Z", x + 21, x + 28, x + 21),
                        pen.fade(Way.DOWN, "#767c88", "#24272e"));
    }
}
