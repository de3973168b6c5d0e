package shop.computer.server.catalog.art.part;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Svg.circle;
import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.line;
import static shop.computer.server.catalog.art.pen.Svg.path;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.use;
import static shop.computer.server.catalog.art.pen.Svg.with;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Fan;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Ruler;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/**
 * A graphics card: length decides how many fans, slots how thick, watts how high and whether it is lit. The product line decides how the shroud
 * looks.
 */
public final class GraphicsCard {

    private static final double SLOT_MM = 20;
    private static final double FROM_BOARD = 8;
    private static final String CONTACT = "#e3b95a";

    private enum Look {
        ANGULAR, RINGED, CHEVRONS
    }

    private final Pen pen;
    private final Thing thing;
    private final double length;
    private final double height;
    private final double thick;
    private final int fans;
    private final double watts;
    private final Material m;
    private final Material trim;
    private final boolean two;
    private final Look look;

    private GraphicsCard(Thing thing, Pen pen) {
        this.thing = thing;
        this.pen = pen;
        length = thing.number("length_mm", 300);
        height = length < 185 ? 112 : length < 230 ? 120 : length < 320 ? 130 : 140;
        thick = SLOT_MM * Math.clamp(thing.number("slot_width", 2.5), 2, 3.6);
        fans = length < 185 ? 1 : length < 275 ? 2 : 3;
        watts = thing.number("tdp_w", 200);
        m = thing.body();
        trim = thing.trim();
        two = !m.equals(trim);
        look = thing.named("(?i)ROG|TUF|GAMING|AORUS|TRIO|SOLID")
                ? Look.ANGULAR
                : thing.named("(?i)PRIME|PULSE|NITRO") ? Look.RINGED : Look.values()[thing.variant(3)];
    }

    public static Pen draw(Thing thing) {
        var card = new GraphicsCard(thing, new Pen(Camera.of(24, 17, 1.47, 4)));
        card.stand();
        return card.pen;
    }

    /** The card flat from the front with its length, its slots and its watts beside it. */
    public static Pen sizes(Thing thing) {
        var card = new GraphicsCard(thing, new Pen(Camera.of(0, 0, 1.25, -6)));
        card.flat();
        return card.pen;
    }

    private void stand() {
        double x = -length / 2 - thick * .12;
        double y = -height / 2 - 6;
        pen.shadow(x, x + length, 0, thick, y - 16, .26);
        pen.front(x + 52, y, thick * .25, contacts(0, -2));
        pen.box(box(x + FROM_BOARD, x + length, y, y + height, 0, thick), m, 11);
        pen.top(x + 20, y + height, 0, upperEdge(length - 40));
        pen.front(x + FROM_BOARD, y + height, thick, shroud());
        bracket(x, y + height + 7);
    }

    private static String contacts(double x, double y) {
        return rect(x, y, 88, 15, 1.5, "#1d4c3d")
                + each(23, i -> rect(x + 4 + i * 3.4 + (i > 4 ? 5 : 0), y + 5, 2.2, 10, .6, CONTACT));
    }

    private String upperEdge(double w) {
        boolean lit = watts > 160 || look == Look.ANGULAR;
        return rect(w * .06, thick * .38, w * .34, thick * .2, thick * .1,
                lit ? hsl(thing.hue(), 82, 64) : trim.front())
                + rect(w * .74, thick * .2, 26, thick * .36, 2, m.deep())
                + each(6, i -> rect(w * .74 + 3 + i * 4, thick * .28, 2.4, thick * .18, "#8a909b"))
                + each((int) (w * .22 / 7), i -> rect(w * .46 + i * 7, thick * .3, 3.6, thick * .42, 1.8, m.deep(),
                        "opacity=\".55\""));
    }

    private String shroud() {
        double w = length - FROM_BOARD;
        double r = Math.min(height * .425, (w - 14) / fans / 2 * .95);
        double gap = (w - 2 * r * fans) / (fans + 1);
        var fan = Fan.symbol(pen, look == Look.ANGULAR ? 11 : 9, m.white() ? Material.PALE : Material.BLACK,
                thing.hue(), watts >= 250 && look != Look.CHEVRONS);
        var sheen = pen.blend(Way.SLANTED, "0 #fff .30", ".5 #fff .04", "1 #fff 0");
        var panels = path(with("M9 4H{}Q{} 4 {} 9V{}L4 {}V9Q4 4 9 4Z", w - 9, w - 4, w - 4, height * .34, height * .6),
                sheen, "opacity=\".6\"") + switch (look) {
                    case ANGULAR -> pen.clipped(rect(2, 2, w - 4, height - 4, 9, "#fff"), blades(w, gap, r));
                    case RINGED -> rings(w, gap, r);
                    case CHEVRONS -> chevrons(w, gap, r);
                };
        return panels + each(fans, i -> use(fan, gap + r + i * (2 * r + gap), height / 2,
                (fans == 3 && i == 1 ? -1 : 1) * r / Fan.RADIUS, r / Fan.RADIUS));
    }

    private String accent() {
        return two
                ? pen.fade(Way.SLANTED, trim.front(), trim.shade())
                : pen.fade(Way.SLANTED, m.side(), m.deep());
    }

    private String blades(double w, double gap, double r) {
        boolean slim = thing.named("TUF");
        return each(fans + 1, i -> {
            double x = i == 0 ? 0 : i == fans ? w : i * (2 * r + gap) + gap / 2;
            double d = i % 2 == 1 || slim ? 14 : -14;
            double half = i == 0 || i == fans ? 30 : slim ? 9 : 16;
            return path(with("M{} 5L{} 5L{} {}L{} {}Z", x - half + d, x + half + d, x + half - d, height - 5,
                    x - half - d, height - 5), accent(), two ? "opacity=\".95\"" : "opacity=\".75\"");
        });
    }

    private String rings(double w, double gap, double r) {
        return rect(7, 7, w - 14, height - 14, 14, "none",
                with("stroke=\"{}\" stroke-width=\"2.2\" opacity=\".75\"", trim.edge()))
                + each(fans, i -> circle(gap + r + i * (2 * r + gap), height / 2, r + 5, accent(), "opacity=\".9\""));
    }

    private String chevrons(double w, double gap, double r) {
        return each((fans - 1) * 4, i -> {
            double x = (i / 4 + 1) * (2 * r + gap) + gap / 2;
            int row = i % 4;
            double y = row < 2 ? 12 + row * 8 : height - 12 - (row - 2) * 8;
            return line(with("M{} {}L{} {}L{} {}", x - 9, y, x, y + (row < 2 ? 7 : -7), x + 9, y), trim.edge(), 2.6,
                    .5);
        }) + rect(w - 12, height * .18, 4, height * .64, 2, accent(), "opacity=\".9\"");
    }

    private void bracket(double x, double top) {
        var metal = pen.blend(Way.DOWN, "0 #d5dae2", ".5 #bcc2cd", "1 #868d9a");
        double w = thick + 4;
        double h = height + 20;
        pen.left(x + 3, top, -2, rect(0, 0, w, h, 2, metal,
                "stroke=\"#eef1f5\" stroke-opacity=\".7\" stroke-width=\".8\"")
                + each(4, i -> rect(w * .2, h * .2 + i * 19, w * .2, 14, 1.5, "#14161b"))
                + each((int) (h * .1), i -> rect(w * .58, h * .16 + i * 7, w * .26, 3.4, 1.7, "#5d636e")));
        pen.front(x + 3, top, thick + 2, rect(0, 0, 5, h, 1, pen.fade(Way.DOWN, "#fff", "#aab1bc")));
    }

    private void flat() {
        double x = -length / 2;
        pen.front(x, height / 2, 0, with("<g transform=\"translate(60 {})\">{}</g>", height, contacts(0, -4))
                + rect(FROM_BOARD, 0, length - FROM_BOARD, height, 11, pen.fade(Way.SLANTED, m.front(), m.shade()))
                + with("<g transform=\"translate({} 0)\">{}</g>", FROM_BOARD, shroud())
                + rect(0, -10, 6, height + 20, 1.5, pen.fade(Way.DOWN, "#fafbfc", "#9aa1ad")));
        Ruler.across(pen, x, x + length, -height / 2 - 34, with("{} mm", length));
        Ruler.say(pen, pen.place(0, height / 2 + 38, 0),
                with("{} slots, {} W", thing.number("slot_width", 2), watts), false);
    }
}
