package shop.computer.server.catalog.art.desk;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Svg.circle;
import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.with;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Point;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** Speakers: two boxes, two balls, a bar, or two small ones with a woofer; the watts decide how high. */
public final class Speakers {

    private static final double FLOOR = -95;
    private static final double STRONG_W = 20;

    private final Pen pen;
    private final Thing thing;
    private final Material m;

    private Speakers(Thing thing, Pen pen) {
        this.thing = thing;
        this.pen = pen;
        m = thing.body();
    }

    public static Pen draw(Thing thing) {
        double parts = thing.number("configuration", 2);
        var speakers = new Speakers(thing, new Pen(parts % 1 > 0
                ? new Camera(28, 13, 1.4, new Point(Pen.WIDTH / 2 - 8, Pen.HEIGHT / 2 + 4))
                : Camera.of(28, 13, 1.55, 4)));
        double h = thing.number("wattage_w", 10) < STRONG_W ? 150 : 190;
        if (thing.named("Leviathan|(?i)sound ?bar")) {
            speakers.bar();
        } else if (thing.named("Pebble")) {
            speakers.ball(-92);
            speakers.ball(92);
        } else if (parts % 1 > 0) {
            speakers.cabinet(-52, 116, h * .9, 150, -130);
            speakers.cabinet(-176, 78, h * .72, 84, 10);
            speakers.cabinet(84, 78, h * .72, 84, 10);
        } else {
            speakers.cabinet(-150, 92, h, 100, -30);
            speakers.cabinet(58, 92, h, 100, -30);
        }
        return speakers.pen;
    }

    private void cabinet(double x, double w, double h, double d, double z) {
        pen.shadow(x, x + w, z, z + d, FLOOR - 1, .3);
        pen.box(box(x, x + w, FLOOR, FLOOR + h, z, z + d), m, 8);
        pen.front(x, FLOOR + h, z + d, cone(w / 2, h * .62, w * .4)
                + (h > 130 && w < 100 ? cone(w / 2, h * .24, w * .2) : "")
                + rect(w * .42, h - 9, w * .16, 2.4, 1.2, hsl(thing.hue(), 75, 60)));
    }

    private String cone(double x, double y, double r) {
        return circle(x, y, r, m.deep(), "stroke=\"" + m.edge() + "\" stroke-opacity=\".6\" stroke-width=\"2\"")
                + circle(x, y, r * .8, pen.halo(.5, .5, .5, "0 #4b515d", ".6 #24272e", "1 #15171b"))
                + circle(x, y, r * .3, pen.halo(.35, .3, .8, "0 #8b919d", "1 #2b2e35"));
    }

    /** A ball on the table, its cone looking up at the listener. */
    private void ball(double x) {
        var p = pen.place(x, FLOOR + 82, 0);
        pen.shadow(x - 58, x + 58, -52, 52, FLOOR + 4, .3);
        double r = 118;
        pen.add(circle(p.x(), p.y(), r, pen.halo(.36, .3, .78, "0 " + m.top(), ".5 " + m.front(), "1 " + m.side())));
        pen.add(with("<g transform=\"translate({} {}) rotate(-8) scale(.92 1)\">{}</g>", p.x() + 10, p.y() - 6,
                circle(0, 0, 84, m.shade(), "stroke=\"" + m.edge() + "\" stroke-opacity=\".5\" stroke-width=\"2\"")
                        + cone(0, 0, 74)));
    }

    private void bar() {
        double w = 320;
        pen.shadow(-w / 2, w / 2, -40, 46, -52, .32);
        pen.box(box(-w / 2, w / 2, -44, 30, -40, 40), m, 16);
        var cloth = pen.pattern(6, 6, rect(0, 0, 6, 6, m.shade()) + circle(3, 3, 1.7, m.deep()));
        pen.front(-w / 2, 30, 40, rect(8, 8, w - 16, 58, 12, cloth,
                "stroke=\"" + m.edge() + "\" stroke-opacity=\".4\" stroke-width=\"1.4\"")
                + rect(w / 2 - 22, 34, 44, 5, 2.5, m.edge(), "opacity=\".5\"")
                + rect(14, 69, w - 28, 3.4, 1.7, pen.blend(Way.ACROSS, "0 " + hsl(thing.hue(), 88, 60),
                        ".5 " + hsl(thing.hue() + 90, 88, 64), "1 " + hsl(thing.hue() + 190, 88, 64))));
        pen.top(-w / 2, 30, -40,
                each(4, i -> circle(w / 2 - 36 + i * 24, 40, 5, m.deep(), "stroke=\"" + m.edge() + "\"")));
    }
}
