package shop.computer.server.catalog.art.desk;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Spot.at;
import static shop.computer.server.catalog.art.pen.Svg.path;
import static shop.computer.server.catalog.art.pen.Svg.with;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Point;
import shop.computer.server.catalog.art.pen.Ruler;
import shop.computer.server.catalog.art.pen.Svg;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Wallpaper;
import shop.computer.server.catalog.art.pen.Way;

/** A monitor: inches and aspect ratio decide its size, wide ones and some lines are curved, fast ones stand on a V. */
public final class Monitor {

    private static final int STEPS = 24;
    private static final int FAST_HZ = 120;

    private final Pen pen;
    private final Thing thing;
    private final double w;
    private final double h;
    private final double curve;
    private final boolean fast;

    private Monitor(Thing thing, Camera camera) {
        pen = new Pen(camera);
        this.thing = thing;
        boolean wide = thing.text("aspect_ratio", "16:9").matches("21:9|32:9");
        double across = thing.text("aspect_ratio", "16:9").equals("32:9") ? 32 : wide ? 21 : 16;
        double diagonal = Math.hypot(across, 9);
        double mm = thing.number("screen_in", 27) * 25.4;
        w = mm * across / diagonal;
        h = mm * 9 / diagonal;
        curve = wide || thing.named("Curved|Odyssey G[5-9]|C27|C24|CU|AW34|AW32|G55C") ? 46 : 0;
        fast = thing.number("refresh_hz", 60) >= FAST_HZ;
    }

    public static Pen draw(Thing thing) {
        var monitor = new Monitor(thing, Camera.of(-19, 9, .67, -26));
        monitor.foot();
        monitor.screen();
        return monitor.pen;
    }

    /** The screen straight from the front with how wide and high its picture is. */
    public static Pen sizes(Thing thing) {
        var monitor = new Monitor(thing, Camera.of(0, 0, .67, -36));
        monitor.foot();
        monitor.screen();
        Ruler.across(monitor.pen, -monitor.w / 2, monitor.w / 2, -monitor.h / 2 - 150,
                with("{} × {} mm", Math.round(monitor.w), Math.round(monitor.h)));
        Ruler.say(monitor.pen, monitor.pen.place(0, 0, 0), with("{}″", thing.number("screen_in", 27)), true);
        return monitor.pen;
    }

    private void foot() {
        double y = -h / 2 - 92;
        pen.shadow(-130, 130, -50, 90, y, .2);
        if (fast) {
            pen.face(pen.fade(Way.SLANTED, "#6a707c", "#24272e"),
                    "stroke=\"#8b919d\" stroke-linejoin=\"round\"", at(-118, y + 5, 96), at(-96, y + 5, 104),
                    at(0, y + 8, 12), at(96, y + 5, 104), at(118, y + 5, 96), at(16, y + 8, -60), at(-16, y + 8, -60));
        } else {
            pen.slab(box(-105, 105, y, y + 7, -60, 75), Material.GRAY, 22);
        }
        pen.box(box(-23, 23, y + 6, -h / 2 + 120, -46, -30), Material.GRAY, 3);
    }

    private void screen() {
        pen.polygon(outline(6, 8, -24), "#17191e", "");
        if (curve == 0) {
            pen.hull(Stream.of(0.0, -26.0).flatMap(z -> Stream.of(at(-w / 2 - 6, h / 2 + 6, z),
                    at(w / 2 + 6, h / 2 + 6, z), at(w / 2 + 6, -h / 2 - 14, z), at(-w / 2 - 6, -h / 2 - 14, z))),
                    "#1a1c21", "#1a1c21");
        }
        pen.polygon(outline(6, 8, 0), pen.fade(Way.SLANTED, "#4b505b", "#1a1c21"),
                "stroke=\"#7f8592\" stroke-width=\"1.2\" stroke-linejoin=\"round\"");
        var glass = outline(0, 0, 0);
        double x = glass.stream().mapToDouble(Point::x).min().orElse(0);
        double y = glass.stream().mapToDouble(Point::y).min().orElse(0);
        double sw = glass.stream().mapToDouble(Point::x).max().orElse(0) - x;
        double sh = glass.stream().mapToDouble(Point::y).max().orElse(0) - y;
        pen.add(pen.clipped(with("<polygon points=\"{}\"/>", Svg.points(glass)),
                Wallpaper.in(pen, x, y, sw, sh, thing) + path(with("M{} {}H{}L{} {}H{}Z", x, y, x + sw * .55,
                        x + sw * .2, y + sh, x), "#fff", "opacity=\".07\"")));
    }

    private List<Point> outline(double out, double below, double z) {
        var points = new ArrayList<>(edge(h / 2 + out, out, z));
        points.addAll(edge(-h / 2 - out - below, out, z).reversed());
        return points;
    }

    private List<Point> edge(double y, double out, double z) {
        int steps = curve == 0 ? 1 : STEPS;
        return IntStream.rangeClosed(0, steps).mapToObj(i -> (double) i / steps - .5)
                .map(q -> pen.place(q * (w + 2 * out), y, z + curve * 4 * q * q)).toList();
    }
}
