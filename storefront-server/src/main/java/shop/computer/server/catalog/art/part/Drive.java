package shop.computer.server.catalog.art.part;

import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.path;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.text;
import static shop.computer.server.catalog.art.pen.Svg.with;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** A drive: a stick for M.2, a flat box for 2.5 and 3.5 inches, a rounded one to carry about. */
public final class Drive {

    private static final String GOLD = "#e8c169";
    private static final Material STICK = new Material("#6c727e", "#2b2f37", "#282b33", "#15171b", "#121317",
            "#0b0c0f");

    private Drive() {}

    public static Pen draw(Thing thing) {
        var form = thing.text("form_factor", thing.specs().containsKey("style") ? "portable" : "M.2");
        return form.startsWith("M.2") ? stick(thing) : box(thing, form);
    }

    private static Pen stick(Thing thing) {
        var pen = new Pen(Camera.of(-28, 50, 5.9, 4));
        double x = -40;
        double z = -11;
        pen.shadow(x, -x, z, -z, -3.5, .34);
        pen.slab(Pen.box(x, -x, -.9, 0, z, -z), STICK, .8);
        pen.top(x, 0, z, each(26, i -> i > 17 && i < 21 ? "" : rect(76.4, 1 + i * .78, 3.4, .5, .1, GOLD))
                + path("M0 8.4a2.6 2.6 0 0 1 0 5.2z", GOLD) + path("M0 9.6a1.4 1.4 0 0 1 0 2.8z", STICK.deep()));
        if (thing.named("(?i)heat ?sink")) {
            pen.slab(Pen.box(x + 3, -x - 6, 0, 5, z + .4, -z - .4), Material.BLACK, 1);
            for (int i = 0; i < 5; i++) {
                pen.slab(Pen.box(x + 5, -x - 8, 5, 7, z + 1.6 + i * 4, z + 3.6 + i * 4), Material.GRAY, .4);
            }
        } else {
            chips(pen);
            label(pen, thing);
        }
        return pen;
    }

    private static void chips(Pen pen) {
        for (double[] chip : new double[][]{{-34, 15}, {-17, 15}, {2, 13}, {18, 13}}) {
            pen.slab(Pen.box(chip[0], chip[0] + chip[1], 0, 1.5, -8.6, 8.6), Material.BLACK, .6);
        }
    }

    private static void label(Pen pen, Thing thing) {
        int hue = thing.hue();
        pen.slab(Pen.box(-35.4, 32, 1.5, 1.9, -9.6, 9.6), new Material(hsl(hue, 50, 70), "#444", "#333", "#222",
                "#16181c", "#111"), .9,
                pen.blend(Way.SLANTED, "0 " + hsl(hue, 55, 30), ".55 " + hsl(hue, 60, 22),
                        "1 " + hsl(hue + 20, 60, 14)));
        pen.top(-35.4, 1.9, -9.6, path("M40 0H67.4V19.2H52Z", hsl(hue, 80, 62), "opacity=\".22\"")
                + path("M46 0H49L61 19.2H58Z", hsl(hue, 85, 66), "opacity=\".8\"")
                + text(4, 9.6, 7, "#fff", capacity(thing)) + text(4, 14.8, 3.1, "#fff",
                        thing.text("interface", "PCIe 4.0").replace("M.2 ", "").split(" X")[0], "opacity=\".75\""));
    }

    private static Pen box(Thing thing, String form) {
        boolean big = form.startsWith("3.5");
        boolean carried = !big && !form.startsWith("2.5");
        double l = big ? 147 : carried ? 88 : 100;
        double d = big ? 102 : carried ? 60 : 70;
        double h = big ? 26 : carried ? 10 : 7;
        var pen = new Pen(Camera.of(-30, 44, big ? 2.75 : 4, 6));
        var m = big ? Material.SILVER : carried ? thing.body() : Material.BLACK;
        pen.shadow(-l / 2, l / 2, -d / 2, d / 2, -h / 2 - 4, .34);
        pen.slab(Pen.box(-l / 2, l / 2, -h / 2, h / 2, -d / 2, d / 2), m, carried ? 9 : 4);
        var paper = big
                ? pen.fade(Way.SLANTED, "#fbfcfd", "#dde1e8")
                : pen.fade(Way.SLANTED, hsl(thing.hue(), 60, 40), hsl(thing.hue(), 62, 24));
        double q = l * .1;
        var ink = big ? "#3c424d" : m.white() ? "#474e5d" : "#fff";
        pen.top(-l / 2, h / 2, -d / 2, (carried ? "" : rect(q, d * .12, l - 2 * q, d * .76, 3, paper))
                + rect(q + 4, d * .2, 4, d * .6, 2, hsl(thing.hue(), 75, 55))
                + text(q + 15, d * .52, d * .2, ink, capacity(thing))
                + text(q + 15, d * .7, d * .09, ink,
                        big ? thing.whole("rpm", 7200) + " rpm" : carried ? "USB" : "SATA", "opacity=\".85\""));
        return pen;
    }

    private static String capacity(Thing thing) {
        double gb = thing.number("capacity_gb", 1000);
        return gb >= 1000 ? with("{} TB", Math.round(gb / 100) / 10.0) : with("{} GB", gb);
    }
}
