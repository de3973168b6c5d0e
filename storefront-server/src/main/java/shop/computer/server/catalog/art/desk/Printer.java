package shop.computer.server.catalog.art.desk;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Spot.at;
import static shop.computer.server.catalog.art.pen.Svg.circle;
import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.path;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.with;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Spot;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** A printer: laser as a block with a paper drawer, ink as a flat one with a sheet coming out, with windows on its tanks or a lid to scan. */
public final class Printer {

    private final Pen pen = new Pen(Camera.of(33, 27, .93, 20));
    private final Thing thing;
    private final boolean laser;
    private final boolean scans;
    private final double w;
    private final double h;
    private final double d;
    private final Material m;

    private Printer(Thing thing) {
        this.thing = thing;
        var technology = thing.text("technology", "Inkjet");
        laser = technology.equals("Laser");
        scans = thing.specs().isEmpty() || thing.holds("functions", "scan");
        boolean small = thing.number("speed_ppm", 30) < 20;
        w = laser ? small ? 330 : 370 : 400;
        h = laser ? small ? 170 : 215 : 150;
        d = laser ? small ? 240 : 320 : 300;
        m = thing.yes("color_printing") || thing.brand().matches("HP|Epson|") ? Material.WHITE : Material.BLACK;
    }

    public static Pen draw(Thing thing) {
        var printer = new Printer(thing);
        printer.pen.shadow(-printer.w / 2, printer.w / 2, -printer.d / 2, printer.d / 2 + 40, -printer.h / 2 - 6, .34);
        if (!printer.laser) {
            printer.feeder();
        }
        printer.pen.box(box(-printer.w / 2, printer.w / 2, -printer.h / 2, printer.h / 2, -printer.d / 2,
                printer.d / 2), printer.m, 10);
        if (printer.scans) {
            printer.lid();
        } else {
            printer.outlet();
        }
        printer.face();
        return printer.pen;
    }

    /** Where the paper stands behind an ink printer. */
    private void feeder() {
        var up = at(0, -.95, .31);
        pen.on(at(-w * .3, h / 2 + 118, -d / 2 - 34), Spot.RIGHT, up, rect(0, 0, w * .6, 150, 4,
                pen.fade(Way.SLANTED, m.front(), m.side())));
        pen.on(at(-w * .27, h / 2 + 136, -d / 2 - 34), Spot.RIGHT, up, rect(0, 0, w * .54, 160, 1,
                pen.fade(Way.SLANTED, "#fff", "#e3e7ee"), "stroke=\"#c3c9d3\" stroke-width=\".8\""));
    }

    private void lid() {
        double y = h / 2;
        var dark = m.white() && !laser ? Material.BLACK : m;
        if (laser) {
            pen.box(box(-w / 2 + 18, w / 2 - 18, y, y + 22, -d / 2 + 10, d / 2 - 60), Material.BLACK, 0);
            y += 22;
        }
        pen.slab(box(-w / 2 + 6, w / 2 - 6, y, y + 26, -d / 2 + 6, d / 2 - (laser ? 6 : 12)), dark, 12);
        pen.top(-w / 2 + 6, y + 26, -d / 2 + 6, path(with("M{} 10H{}L{} {}H{}Z", w * .3, w * .62, w * .4, d - 40,
                w * .08), "#fff", "opacity=\".08\""));
    }

    /** The hollow in the roof of a laser printer, with a sheet in it. */
    private void outlet() {
        pen.top(-w / 2, h / 2, -d / 2,
                rect(w * .16, d * .22, w * .68, d * .62, 10, pen.fade(Way.DOWN, m.deep(), m.shade()))
                        + rect(w * .24, d * .3, w * .52, d * .5, 1, pen.fade(Way.DOWN, "#fff", "#e3e7ee"))
                        + each(5, i -> rect(w * .29, d * (.4 + i * .07), w * (i == 4 ? .22 : .42), 3, 1.5, "#aab1bc")));
    }

    private void face() {
        var panel = pen.fade(Way.SLANTED, "#24272e", "#101216");
        double wide = laser ? .3 : .34;
        pen.front(-w / 2, h / 2, d / 2, rect(w * (.95 - wide), h * .1, w * wide, laser ? 34 : 30, 6, panel)
                + rect(w * (.98 - wide), h * .1 + 7, w * wide * .4, laser ? 20 : 16, 2, hsl(212, 80, 72))
                + each(3, i -> circle(w * (1.03 - wide + wide * .4) + i * 15, h * .1 + 15, 4, "#6a707c"))
                + (thing.yes("wifi") ? circle(w * .93, h * .1 + 15, 3, "#7ee0a8") : "")
                + (laser ? drawer() : slot()));
        if (!laser) {
            tray();
        }
    }

    private String drawer() {
        return rect(w * .06, h * .62, w * .88, 2.4, 1, m.side()) + rect(w * .06, h * .66, w * .88, h * .26, 5,
                pen.fade(Way.DOWN, m.front(), m.shade()), "stroke=\"" + m.side() + "\"")
                + rect(w * .38, h * .73, w * .24, h * .07, 5, m.deep())
                + (scans ? rect(w * .1, h * .04, w * .46, h * .05, 3, m.deep()) : "");
    }

    private String slot() {
        return rect(w * .12, h * .42, w * .7, h * .44, 5, pen.fade(Way.DOWN, "#0b0c0f", "#2b2f37")) + tanks();
    }

    /** The levels of the four inks. */
    private String tanks() {
        if (!thing.text("technology", "").equals("Ink tank")) {
            return "";
        }
        var inks = new String[]{"#15171b", "#19b3d6", "#d6307f", "#e9c42c"};
        return rect(w * .84, h * .3, w * .13, h * .6, 5, "#1b1d23")
                + each(4, i -> rect(w * .853 + i * w * .029, h * .36, w * .022, h * .46, 2, "#eef1f5")
                        + rect(w * .853 + i * w * .029, h * (.46 + i % 3 * .05), w * .022, h * (.36 - i % 3 * .05), 2,
                                inks[i]));
    }

    /** The tray in front with a printed sheet. */
    private void tray() {
        double y = -h / 2 + 16;
        pen.slab(box(-w * .34, w * .28, y, y + 8, d / 2 - 4, d / 2 + 74), Material.BLACK, 5);
        pen.top(-w * .3, y + 9, d / 2 - 8, rect(0, 0, w * .53, 72, 1, pen.fade(Way.DOWN, "#dfe3ea", "#fff"))
                + rect(16, 16, w * .2, 6, 2, "#2146d0") + each(3, i -> rect(16, 30 + i * 10, w * .3, 3, 1.5, "#aab1bc"))
                + each(3, i -> rect(w * .38 + i * 16, 52 - i * 9, 10, 12 + i * 9, 1, hsl(200 + i * 70, 75, 58))));
    }
}
