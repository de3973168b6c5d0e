package shop.computer.server.catalog.art.part;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Svg.circle;
import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.line;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.text;
import static shop.computer.server.catalog.art.pen.Svg.use;
import static shop.computer.server.catalog.art.pen.Svg.with;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Fan;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** A power supply: form factor and length decide its size, the watts stand on its side, its sockets or its cables show how modular it is. */
public final class PowerSupply {

    private final Pen pen = new Pen(Camera.of(34, 34, 2, 4));
    private final Thing thing;
    private final double w;
    private final double h;
    private final double d;
    private final Material m;

    private PowerSupply(Thing thing) {
        this.thing = thing;
        boolean small = thing.text("form_factor", "ATX").startsWith("SFX");
        w = small ? 125 : 150;
        h = small ? 64 : 86;
        d = thing.number("length_mm", small ? 100 : 150);
        m = thing.body();
    }

    public static Pen draw(Thing thing) {
        var supply = new PowerSupply(thing);
        double x = -supply.w / 2;
        double y = -supply.h / 2;
        double z = -supply.d / 2;
        supply.pen.shadow(x, -x, z, -z, y - 4, .34);
        supply.pen.box(box(x, -x, y, -y, z, -z), supply.m, 4);
        supply.pen.left(x, -y, z, supply.label());
        supply.pen.front(x, -y, -z, supply.plugs());
        if (!thing.text("modular", "Full").equals("Full")) {
            supply.cables(thing.text("modular", "Full").equals("Semi") ? 2 : 4);
        }
        supply.pen.top(x, -y, z, supply.grille());
        return supply.pen;
    }

    private String label() {
        var ink = m.white() ? "#5b616c" : m.edge();
        return rect(0, 0, d, h, 3, pen.fade(Way.SLANTED, m.front(), m.side()))
                + text(d * .1, h * .56, h * .34, ink, with("{} W", thing.whole("wattage_w", 750)))
                + rect(d * .1, h * .68, d * .34, 4, 2, hsl(thing.hue(), 75, 60)) + medal(d - h * .26, h * .8);
    }

    /** The colour of the efficiency class. */
    private String medal(double x, double y) {
        var efficiency = thing.text("efficiency", "");
        var colour = efficiency.contains("Gold")
                ? "#e0bd62"
                : efficiency.contains("Bronze")
                        ? "#b9794a"
                        : efficiency.contains("Silver")
                                ? "#c9ced6"
                                : efficiency.contains("Plat")
                                        ? "#e6eaf0"
                                        : efficiency.contains("Titan") ? "#9fb3c8" : "";
        return colour.isEmpty() ? "" : circle(x, y, h * .09, colour, "stroke=\"#fff\" stroke-opacity=\".5\"");
    }

    /** Where the cables go in, or where they come out if they are fixed. */
    private String plugs() {
        var recess = rect(w * .08, h * .14, w * .84, h * .72, 4, pen.fade(Way.SLANTED, m.side(), m.deep()));
        return recess + switch (thing.text("modular", "Full")) {
            case "No" -> circle(w * .5, h * .52, h * .22, "#0d0e11", "stroke=\"#6a707c\" stroke-width=\"1.4\"");
            case "Semi" -> circle(w * .24, h * .52, h * .17, "#0d0e11", "stroke=\"#6a707c\" stroke-width=\"1.4\"")
                    + sockets(3, w * .42);
            default -> sockets(5, w * .13);
        };
    }

    private String sockets(int columns, double x) {
        return each(columns * 2, i -> rect(x + i / 2 * w * .155, h * (.22 + .32 * (i % 2)), w * .12, h * .22, 2,
                "#0d0e11", "stroke=\"#6a707c\" stroke-width=\".8\"")
                + each(4, pin -> rect(x + i / 2 * w * .155 + w * (.014 + .026 * pin), h * (.29 + .32 * (i % 2)),
                        w * .012, h * .08, .5, "#3b404a")));
    }

    private void cables(int count) {
        double x = count == 2 ? -w * .26 : 0;
        for (int i = 0; i < count; i++) {
            double aside = i - (count - 1) / 2.0;
            double end = x - 22 + aside * 24;
            double z = d / 2 + 34 + i % 2 * 14;
            var a = pen.place(x + aside * 9, h * -.02, d / 2);
            var b = pen.place(end + 7, -h / 2 - 4, z);
            var bend = with("M{} {}C{} {} {} {} {} {}", a.x(), a.y(), a.x() + 8, a.y() + 44, b.x() + 4, b.y() - 34,
                    b.x(), b.y());
            pen.add(line(bend, "#0f1115", 8, 1) + line(bend, i % 2 == 0 ? "#2b2f37" : "#363b45", 5, 1));
            pen.slab(box(end, end + 14, -h / 2 - 8, -h / 2 + 1, z, z + 17), Material.BLACK, 1.5);
        }
    }

    private String grille() {
        var fan = Fan.symbol(pen, 9, m.white() ? Material.GRAY : Material.BLACK, thing.hue(), false);
        double size = Math.min(w, d);
        return use(fan, w / 2, d / 2, size * .0043) + each(4, i -> circle(w / 2, d / 2, size * (.14 + i * .098), "none",
                with("stroke=\"{}\" stroke-width=\"1.6\" opacity=\".8\"", m.top())));
    }
}
