package shop.computer.server.catalog.art.desk;

import static shop.computer.server.catalog.art.pen.Spot.at;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.line;
import static shop.computer.server.catalog.art.pen.Svg.path;
import static shop.computer.server.catalog.art.pen.Svg.with;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Point;
import shop.computer.server.catalog.art.pen.Spot;
import shop.computer.server.catalog.art.pen.Svg;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** A mouse: a body bent from a few sections, buttons by its resolution and model, a cable if it has one. */
public final class Mouse {

    private static final double LENGTH = 122;
    private static final double MIDDLE = Math.PI / 2;
    private static final int MANY_DPI = 8000;

    private final Pen pen = new Pen(Camera.of(38, 40, 3.5, 14));
    private final Thing thing;
    private final Material m;
    private final Material trim;
    private final boolean ergonomic;
    private final String glow;

    private Mouse(Thing thing) {
        this.thing = thing;
        m = thing.body();
        trim = thing.trim();
        ergonomic = thing.named("G502|Basilisk|DeathAdder|DARK CORE|SCIMITAR|M711|Naga|MX Master");
        glow = trim.equals(m) ? hsl(thing.hue(), 88, 64) : trim.front();
    }

    public static Pen draw(Thing thing) {
        var mouse = new Mouse(thing);
        mouse.ground();
        mouse.body();
        mouse.buttons();
        mouse.wheel();
        mouse.thumb();
        mouse.decoration();
        return mouse.pen;
    }

    /** @param t 0 in front to 1 at the palm @param angle from the right side over the top to the left, 0 to π */
    private Spot surface(double t, double angle) {
        double end = Math.pow(1 - Math.pow(Math.abs(2 * t - 1), 3.4), 1 / 2.6);
        double half = (28 + 5 * Math.sin(Math.PI * (t - .5) * 1.6) - 3 * Math.exp(-40 * (t - .42) * (t - .42))) * end;
        double high = (13 + 27 * Math.pow(Math.sin(Math.PI * Math.clamp(t * .8 + .03, 0, 1)), 1.25))
                * Math.pow(1 - Math.pow(Math.abs(2 * t - 1), 5), .5);
        double c = Math.cos(angle);
        double lean = ergonomic ? -5 * Math.sin(Math.PI * t) : 0;
        double sin = Math.pow(Math.max(0, Math.sin(angle)), .62);
        return at(half * Math.signum(c) * Math.pow(Math.abs(c), .72) + lean * sin, high * sin - 16,
                (t - .5) * LENGTH);
    }

    private Point spot(double t, double angle) {
        var s = surface(t, angle);
        return pen.place(s.x(), s.y(), s.z());
    }

    private String along(double from, double to, double angle) {
        return Svg
                .through(IntStream.rangeClosed(0, 16).mapToObj(i -> spot(from + (to - from) * i / 16, angle)).toList());
    }

    private String across(double t, double from, double to) {
        return Svg.through(IntStream.rangeClosed(0, 12).mapToObj(i -> spot(t, from + (to - from) * i / 12)).toList());
    }

    /** The part of the surface between two places along it and two angles. */
    private String patch(double t0, double t1, double a0, double a1) {
        var there = IntStream.rangeClosed(0, 10).mapToObj(i -> spot(t0 + (t1 - t0) * i / 10, a0));
        var back = IntStream.rangeClosed(0, 10).mapToObj(i -> spot(t1 + (t0 - t1) * i / 10, a1));
        return Svg.through(Stream.concat(there, back).toList()) + "Z";
    }

    private void ground() {
        var base = Point.hull(IntStream.rangeClosed(0, 20).boxed().flatMap(i -> Stream.of(0.0, Math.PI)
                .map(a -> spot(i / 20.0, a))));
        pen.shadow(base.stream().map(p -> new Point(p.x() + 12, p.y() + 12)).toList(), .34);
        if (thing.text("connection", "").equals("Wired")) {
            var a = spot(.0, MIDDLE);
            var cable = with("M{} {}C{} {} {} {} {} {}S{} {} {} {}", a.x() + 6, a.y() + 2, a.x() - 26, a.y() - 26,
                    a.x() - 12, a.y() - 52, a.x() + 34, a.y() - 54, a.x() + 96, a.y() - 70, a.x() + 70, a.y() - 104);
            pen.add(line(cable, "#14161a", 7, 1) + line(cable, m.white() ? "#e6eaf0" : "#3b404a", 4.4, 1));
        }
    }

    private void body() {
        var outline = Point.hull(IntStream.rangeClosed(0, 40).boxed().flatMap(i -> IntStream.rangeClosed(0, 12)
                .mapToObj(j -> spot(.5 - .5 * Math.cos(Math.PI * i / 40), Math.PI * j / 12))));
        pen.polygon(outline, pen.blend(Way.SLANTED, "0 " + m.top(), ".45 " + m.front(), "1 " + m.side()),
                "stroke=\"" + m.side() + "\"");
        pen.add(path(patch(.04, .99, Math.PI * .83, Math.PI), pen.fade(Way.ACROSS, m.shade(), m.deep())));
        pen.add(path(patch(.3, .98, .3, Math.PI * .8),
                pen.halo(.36, .4, .6, "0 #fff .38", ".5 #fff .1", "1 #fff 0")));
        pen.add(line(along(.05, .96, Math.PI * .83), m.edge(), 1.4, .5));
    }

    private void buttons() {
        pen.add(line(along(.01, .44, MIDDLE), m.deep(), 2.4, 1) + line(across(.44, .5, Math.PI * .8), m.deep(), 2, 1)
                + line(along(.03, .44, Math.PI * .8), m.deep(), 1.4, .9)
                + line(across(.452, .5, Math.PI * .8), m.edge(), 1, .5)
                + path(patch(.03, .42, MIDDLE + .1, Math.PI * .74),
                        pen.blend(Way.DOWN, "0 #fff .2", "1 #fff .02")));
    }

    private void wheel() {
        var slot = patch(.09, .31, MIDDLE - .34, MIDDLE + .34);
        pen.add(path(slot, m.deep()));
        var centre = surface(.2, MIDDLE);
        double r = 10.5;
        double y = centre.y() - 7;
        pen.hull(IntStream.rangeClosed(0, 12).mapToDouble(i -> Math.PI * (.2 + i * .05)).boxed().flatMap(
                a -> Stream.of(-3.8, 3.8)
                        .map(x -> at(x + centre.x(), y + r * Math.sin(a), centre.z() + r * Math.cos(a)))),
                pen.blend(Way.ACROSS, "0 #8a909b", ".5 #4b505a", "1 #1b1d23"), m.deep());
        for (int i = 1; i < 7; i++) {
            double a = Math.PI * (.22 + i * .08);
            pen.add(line(Svg.through(Stream.of(-3.2, 3.2).map(x -> pen.place(x + centre.x(), y + r * Math.sin(a),
                    centre.z() + r * Math.cos(a))).toList()), "#101216", 1.6, 1));
        }
        for (double x : new double[]{-3.8, 3.8}) {
            pen.add(line(Svg.through(IntStream.rangeClosed(3, 9).mapToObj(i -> pen.place(x + centre.x(),
                    y + r * Math.sin(i * Math.PI / 12), centre.z() + r * Math.cos(i * Math.PI / 12))).toList()), glow,
                    1.6, .95));
        }
        pen.add(path(patch(.345, .4, MIDDLE - .12, MIDDLE + .12), m.deep()));
    }

    private void thumb() {
        if (thing.named("SCIMITAR|Naga")) {
            for (int i = 0; i < 12; i++) {
                double t = .32 + i / 3 * .1;
                double a = Math.PI * (.845 + i % 3 * .04);
                pen.add(path(patch(t, t + .08, a, a + Math.PI * .032), m.front(), "stroke=\"" + m.deep() + "\""));
            }
        } else if (thing.number("max_dpi", MANY_DPI) >= MANY_DPI || ergonomic) {
            for (double t : new double[]{.36, .52}) {
                pen.add(path(patch(t, t + .14, Math.PI * .8, Math.PI * .865),
                        pen.fade(Way.DOWN, m.top(), m.shade()), "stroke=\"" + m.deep() + "\" stroke-width=\"1.4\""));
            }
        }
    }

    private void decoration() {
        if (thing.named("Aerox|Model O|Honeycomb")) {
            for (int i = 0; i < 40; i++) {
                var p = spot(.54 + i / 8 * .075, MIDDLE - .66 + (i % 8 + (i / 8 % 2) * .5) * .2);
                pen.add(with("<ellipse cx=\"{}\" cy=\"{}\" rx=\"5\" ry=\"3.8\" fill=\"{}\"/>", p.x(), p.y(), m.deep()));
            }
        } else {
            var p = spot(.74, MIDDLE);
            pen.add(with("<ellipse cx=\"{}\" cy=\"{}\" rx=\"15\" ry=\"10\" fill=\"none\" stroke=\"{}\""
                    + " stroke-width=\"3\" opacity=\".9\" transform=\"rotate(-30 {} {})\"/>", p.x(), p.y(), glow, p.x(),
                    p.y()));
        }
        if (thing.named("RGB|M711|Basilisk|Rival") || !trim.equals(m)) {
            pen.add(line(along(.3, .97, Math.PI * .955), glow, 2.6, .95));
        }
    }
}
