package shop.computer.server.catalog.art.pen;

import static shop.computer.server.catalog.art.pen.Svg.circle;
import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.with;

/** A fan from the front. */
public final class Fan {

    /** How large it is as a symbol, to be scaled. */
    public static final double RADIUS = 104;

    private Fan() {}

    /** A fan around 0, 0 as a symbol. @param lit whether a ring of light runs around it */
    public static String symbol(Pen pen, int blades, Material m, int hue, boolean lit) {
        var blade = pen.symbol(with("<path d=\"{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"1.2\""
                + " stroke-opacity=\".38\"/>", blade(),
                pen.blend(Way.SLANTED, "0 " + m.front(), ".55 " + m.shade(), "1 " + m.deep()), m.edge()));
        var ring = pen.blend(Way.SLANTED, "0 " + m.edge(), ".5 " + m.shade(), "1 " + m.top());
        return pen.symbol(circle(0, 0, RADIUS, m.side())
                + circle(0, 0, 101, pen.halo(.5, .5, .5, "0 " + m.deep(), ".8 " + m.deep(), "1 " + m.side()),
                        "stroke=\"" + ring + "\" stroke-width=\"3\"")
                + (lit
                        ? circle(0, 0, 97, "none",
                                with("stroke=\"{}\" stroke-width=\"3.4\" opacity=\".95\"", hsl(hue, 90, 68)))
                        : "")
                + each(blades, i -> with("<use href=\"#{}\" transform=\"rotate({})\"/>", blade, i * 360.0 / blades))
                + hub(pen, m, hue));
    }

    private static String hub(Pen pen, Material m, int hue) {
        return circle(0, 0, 28, pen.fade(Way.SLANTED, m.top(), m.side()),
                with("stroke=\"{}\" stroke-width=\"1.4\" stroke-opacity=\".55\"", m.edge()))
                + circle(0, 0, 15, pen.fade(Way.SLANTED, m.front(), m.shade()))
                + circle(0, 0, 4.6, hsl(hue, 75, 62))
                + Svg.line("M-84 -44A95 95 0 0 1 -12 -94", "#fff", 2.4, .35);
    }

    private static String blade() {
        return "M" + polar(26, -.28) + "C" + polar(52, -.5) + " " + polar(76, -.34) + " " + polar(95, -.02)
                + "A95 95 0 0 1 " + polar(95, .5) + "C" + polar(70, .3) + " " + polar(48, .16) + " " + polar(26, .34)
                + "Z";
    }

    private static String polar(double r, double angle) {
        var p = Point.polar(0, 0, r, r, angle);
        return with("{} {}", p.x(), p.y());
    }
}
