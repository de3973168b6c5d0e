package shop.computer.server.catalog.art.desk;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Svg.circle;
import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.line;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.text;
import static shop.computer.server.catalog.art.pen.Svg.with;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** A UPS: a low block with its outlets on the roof under 1000 VA, a tower from there on; its display says VA and watts. */
public final class Ups {

    private static final double TOWER_VA = 1000;
    private static final double SMALL_VA = 600;

    private Ups() {}

    public static Pen draw(Thing thing) {
        double va = thing.number("capacity_va", 1500);
        double watts = thing.number("output_w", va * .6);
        return va >= TOWER_VA ? tower(va, watts) : block(va, watts);
    }

    private static Pen tower(double va, double watts) {
        var pen = new Pen(Camera.of(-36, 16, 1.32, 6));
        var m = Material.BLACK;
        double w = 110;
        double h = 230;
        double d = 300;
        pen.shadow(-w / 2, w / 2, -d / 2, d / 2, -h / 2 - 2, .34);
        pen.box(box(-w / 2, w / 2, -h / 2, h / 2, -d / 2, d / 2), m, 8);
        pen.right(w / 2, h / 2, d / 2, rect(0, 4, d, h - 8, 4, pen.fade(Way.SLANTED, m.shade(), m.side()))
                + each((int) (d * .5 / 13), i -> rect(d * .3 + i * 13, h * .3, 6, h * .4, 3, m.deep())));
        pen.front(-w / 2, h / 2, d / 2, display(pen, w, h, va, watts)
                + circle(w / 2, h * .56, w * .12, m.side(), "stroke=\"" + m.edge() + "\" stroke-width=\"1.5\"")
                + line(with("M{} {}v{}", w / 2, h * .56 - w * .06, w * .06), "#7ee0a8", 3, 1)
                + each(4, i -> rect(w * .2, h * .74 + i * 9, w * .6, 4, 2, m.deep())));
        return pen;
    }

    private static String display(Pen pen, double w, double h, double va, double watts) {
        var ink = "#8fd0ff";
        var middle = " text-anchor=\"middle\"";
        return rect(w * .14, h * .1, w * .72, h * .32, 5, pen.fade(Way.DOWN, "#0f2038", "#0b1626"))
                + text(w / 2, h * .2, w * .19, ink, with("{}", va), "font-weight=\"700\"" + middle)
                + text(w / 2, h * .26, w * .1, ink, "VA", "opacity=\".8\"" + middle)
                + each(5, i -> rect(w * .22 + i * w * .115, h * .3, w * .09, h * .03, 1.5,
                        i < Math.round(watts / va * 6) ? "#7ee0a8" : "#24405f"))
                + text(w / 2, h * .395, w * .115, ink, with("{} W", watts), "font-weight=\"700\"" + middle);
    }

    private static Pen block(double va, double watts) {
        var pen = new Pen(Camera.of(-32, 33, 1.42, 4));
        var m = Material.BLACK;
        boolean small = va < SMALL_VA;
        double w = small ? 160 : 190;
        double d = small ? 230 : 290;
        double h = 92;
        pen.shadow(-w / 2, w / 2, -d / 2, d / 2, -h / 2 - 3, .34);
        pen.box(box(-w / 2, w / 2, -h / 2, h / 2, -d / 2, d / 2), m, 8);
        pen.right(w / 2, h / 2, d / 2, rect(0, 4, d, h - 8, 4, pen.fade(Way.SLANTED, m.shade(), m.side()))
                + each(9, i -> rect(d * .5 + i * 11, h * .3, 5, h * .42, 2.5, m.deep())));
        int rows = small ? 4 : 5;
        pen.top(-w / 2, h / 2, -d / 2, rect(8, 8, w - 16, d - 52, 8, m.shade())
                + each(rows * 2, i -> outlet(w * (i % 2 == 0 ? .14 : .57), 18 + i / 2 * (d - 66) / rows,
                        (d - 66) / rows - 8, w * .29, m))
                + circle(w / 2, d - 24, 9, m.side(), "stroke=\"#7ee0a8\" stroke-width=\"2\""));
        pen.front(-w / 2, h / 2, d / 2, text(w * .1, h * .46, 22, "#b4bac4", with("{} VA", va))
                + text(w * .1, h * .74, 15, "#8b919d", with("{} W", watts))
                + (small
                        ? ""
                        : rect(w * .56, h * .2, w * .34, h * .5, 4, "#0b1626")
                                + text(w * .73, h * .56, 20, "#8fd0ff", "230",
                                        "font-weight=\"700\" text-anchor=\"middle\"")));
        return pen;
    }

    /** A socket that takes flat and round pins. */
    private static String outlet(double x, double y, double h, double w, Material m) {
        double r = Math.min(h, w) * .3;
        return rect(x, y, w, h, 6, m.deep(), "stroke=\"" + m.edge() + "\" stroke-opacity=\".5\"")
                + rect(x + w / 2 - r * .9, y + h / 2 - r * .7, 3, r * 1.1, 1.5, "#3a3e47")
                + rect(x + w / 2 + r * .9 - 3, y + h / 2 - r * .7, 3, r * 1.1, 1.5, "#3a3e47")
                + circle(x + w / 2, y + h / 2 + r * .8, 2.2, "#3a3e47");
    }
}
