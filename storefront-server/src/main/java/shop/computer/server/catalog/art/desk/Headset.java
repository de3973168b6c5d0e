package shop.computer.server.catalog.art.desk;

import static shop.computer.server.catalog.art.pen.Spot.at;
import static shop.computer.server.catalog.art.pen.Svg.circle;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.line;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.with;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Spot;
import shop.computer.server.catalog.art.pen.Svg;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** A headset: how it is worn decides the size of its cups, with or without boom and cable, open ones with a grille. */
public final class Headset {

    private static final double MIDDLE_Y = -12;
    private static final int STEPS = 26;

    private final Pen pen = new Pen(Camera.of(38, 12, 1.72, 12));
    private final Thing thing;
    private final Material m;
    private final Material trim;
    private final double ry;
    private final double rz;
    private final String glow;

    private Headset(Thing thing) {
        this.thing = thing;
        m = thing.body();
        trim = thing.trim();
        double size = thing.text("wear", "Circumaural").equals("Supra-aural") ? .8 : 1;
        ry = (46 + thing.variant(3) * 2) * size;
        rz = (38 + thing.variant(2) * 3) * size;
        glow = trim.equals(m) ? hsl(thing.hue(), 82, 64) : trim.front();
    }

    public static Pen draw(Thing thing) {
        var headset = new Headset(thing);
        headset.ground();
        headset.cup(78, 48, 40);
        headset.band();
        headset.cup(-78, -48, -40);
        headset.plate();
        if (thing.unlessNo("microphone")) {
            headset.boom();
        }
        return headset.pen;
    }

    private void ground() {
        for (double x : new double[]{-66, 66}) {
            pen.shadow(x - 26, x + 22, -rz, rz, MIDDLE_Y - 52 - ry + 14, .2);
        }
        if (!thing.yes("wireless")) {
            var a = pen.place(-64, MIDDLE_Y - 42 - ry, 8);
            var cable = with("M{} {}c6 36 60 44 104 36s84 -16 108 8", a.x(), a.y() - 4);
            pen.add(line(cable, "#14161a", 6, 1) + line(cable, "#3b404a", 2.4, .8));
        }
    }

    private Stream<Spot> ring(double x, double grow) {
        return IntStream.range(0, 36).mapToObj(i -> i * Math.PI / 18).map(a -> at(x,
                MIDDLE_Y - 42 + (ry + grow) * Math.sin(a), (rz + grow) * Math.cos(a)));
    }

    /** A shell from its outer to its inner edge, and the cushion inside it. */
    private void cup(double outer, double inner, double cushion) {
        boolean far = outer > 0;
        var shell = pen.blend(Way.SLANTED, "0 " + m.top(), ".5 " + m.front(), "1 " + m.side());
        var soft = pen.blend(Way.SLANTED, "0 #4a4f5a", ".5 #2b2f37", "1 #15171b");
        if (far) {
            pen.hull(Stream.concat(ring(outer, -6), ring(inner + 8, 0)), shell, m.side());
            pen.hull(Stream.concat(ring(inner + 8, 1), ring(cushion, -5)), soft, "#15171b");
            pen.hull(ring(cushion, -5), pen.blend(Way.SLANTED, "0 #3b404a", "1 #1d2026"), "#4b505a");
            pen.hull(ring(cushion - .5, -20), "#0c0d10", "#0c0d10");
        } else {
            pen.hull(Stream.concat(ring(inner - 8, 1), ring(cushion, -5)), soft, "#15171b");
            pen.hull(Stream.concat(ring(outer, -6), ring(inner - 8, 0)), shell, m.side());
        }
    }

    private Spot arc(double angle, double out, double z) {
        return at((84 + out) * Math.cos(angle), MIDDLE_Y + (92 + out) * Math.sin(angle), z);
    }

    /** The band: its lower side, its upper side and its edge, each piece as light as it faces the lamp. */
    private void band() {
        yoke(66);
        for (int i = 0; i < STEPS; i++) {
            double a = Math.PI * i / STEPS;
            double b = Math.PI * (i + 1.06) / STEPS;
            double lit = Math.clamp(.5 + .5 * Math.sin(a - .6), 0, 1);
            piece(mix("#1a1c21", "#3b404a", lit), arc(a, -9, -15), arc(b, -9, -15), arc(b, -9, 15), arc(a, -9, 15));
        }
        for (int i = 0; i < STEPS; i++) {
            double a = Math.PI * i / STEPS;
            double b = Math.PI * (i + 1.06) / STEPS;
            double lit = Math.clamp(.5 - .62 * Math.cos(a + .6), 0, 1);
            if (a > .7) {
                piece(mix(m.side(), m.top(), lit), arc(a, 0, -15), arc(b, 0, -15), arc(b, 0, 15), arc(a, 0, 15));
            }
            piece(mix(m.shade(), m.front(), lit), arc(a, 0, 15), arc(b, 0, 15), arc(b, -9, 15), arc(a, -9, 15));
        }
        pen.add(line(Svg.through(IntStream.rangeClosed(0, STEPS).mapToObj(i -> arc(Math.PI * i / STEPS, 0, 15))
                .map(s -> pen.place(s.x(), s.y(), s.z())).toList()), m.edge(), 1.6, .7));
        if (!trim.equals(m)) {
            pen.add(line(Svg.through(IntStream.rangeClosed(8, 18).mapToObj(i -> arc(Math.PI * i / STEPS, -4, 15.2))
                    .map(s -> pen.place(s.x(), s.y(), s.z())).toList()), trim.front(), 3, .95));
        }
    }

    private void piece(String colour, Spot... corners) {
        pen.face(colour, "stroke=\"" + colour + "\" stroke-width=\".5\"", corners);
    }

    /** What holds a cup. */
    private void yoke(double x) {
        var a = pen.place(x + 16, MIDDLE_Y + 6, 0);
        var b = pen.place(x + 10, MIDDLE_Y - 34, 0);
        pen.add(line(with("M{} {}L{} {}", a.x(), a.y(), b.x(), b.y()), m.side(), 15, 1)
                + line(with("M{} {}L{} {}", a.x(), a.y(), b.x(), b.y()), trim.equals(m) ? "#868d99" : trim.front(), 8,
                        1));
    }

    private void plate() {
        yoke(-92);
        boolean open = thing.text("enclosure", "Closed").equals("Open") || thing.variant(2) == 0;
        var grille = pen.pattern(7, 7, circle(3.5, 3.5, 1.8, m.edge(), "opacity=\".55\""));
        pen.left(-78.5, MIDDLE_Y - 42 + ry, -rz, oval(0, "none", "")
                + oval(-6, pen.fade(Way.SLANTED, m.front(), m.shade()),
                        with("stroke=\"{}\" stroke-opacity=\".6\" stroke-width=\"1.4\"", m.edge()))
                + oval(-12, "none", with("stroke=\"{}\" stroke-width=\"3\" opacity=\".95\"", glow))
                + oval(-17, pen.fade(Way.SLANTED, m.shade(), m.deep()), "") + (open
                        ? oval(-19, grille, "")
                        : circle(rz, ry, 9, "none", with("stroke=\"{}\" stroke-width=\"3\"", glow))));
    }

    private String oval(double grow, String fill, String more) {
        return with("<ellipse cx=\"{}\" cy=\"{}\" rx=\"{}\" ry=\"{}\" fill=\"{}\" {}/>", rz, ry, rz + grow, ry + grow,
                fill, more);
    }

    private void boom() {
        var a = pen.place(-74, MIDDLE_Y - 42 - ry * .6, rz * .62);
        var arm = with("M{} {}c16 34 60 52 116 44", a.x(), a.y());
        pen.add(line(arm, m.deep(), 7, 1) + line(arm, m.top(), 2.4, .9)
                + with("<g transform=\"translate({} {}) rotate(-9)\">{}{}</g>", a.x() + 112, a.y() + 44,
                        rect(-4, -9, 36, 17, 8.5, pen.blend(Way.DOWN, "0 #6a707c", ".5 #2b2f37", "1 #101216")),
                        circle(4, -.5, 2.4, glow))
                + circle(a.x(), a.y(), 8, m.shade(), "stroke=\"" + m.edge() + "\" stroke-width=\"1.4\""));
    }

    private static String mix(String from, String to, double part) {
        return "#" + IntStream.of(1, 3, 5).mapToObj(i -> {
            int a = Integer.parseInt(from.substring(i, i + 2), 16);
            int b = Integer.parseInt(to.substring(i, i + 2), 16);
            return String.format("%02x", Math.round(a + (b - a) * part));
        }).reduce("", String::concat);
    }
}
