package shop.computer.server.catalog.art.desk;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Svg.circle;
import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.line;
import static shop.computer.server.catalog.art.pen.Svg.path;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.text;
import static shop.computer.server.catalog.art.pen.Svg.with;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** Networking: a card with antennas or with sockets for cables, a tiny card, a USB stick, or a router; the Wi-Fi generation decides how many antennas. */
public final class NetworkCard {

    private static final String GOLD = "#e3b95a";

    private final Thing thing;
    private final Material m;
    private final Material trim;

    private NetworkCard(Thing thing) {
        this.thing = thing;
        m = thing.body();
        trim = thing.trim();
    }

    public static Pen draw(Thing thing) {
        var card = new NetworkCard(thing);
        var plug = thing.text("interface", "");
        if (plug.startsWith("PCI")) {
            return card.card(plug);
        }
        return plug.startsWith("M.2") ? card.tiny() : plug.startsWith("USB") ? card.stick() : card.router();
    }

    private boolean wireless() {
        return thing.specs().containsKey("protocol");
    }

    private Pen card(String plug) {
        var pen = new Pen(Camera.of(24, 17, 2.7, wireless() ? 36 : 10));
        double l = plug.endsWith("x8") ? 150 : plug.endsWith("x4") ? 130 : 110;
        double h = 66;
        double x = -l / 2;
        double y = -h / 2 - 4;
        double pins = plug.endsWith("x8") ? 56 : plug.endsWith("x4") ? 39 : 25;
        pen.shadow(x, x + l, 0, 14, y - 12, .26);
        if (wireless()) {
            antenna(pen, x, y + h - 8, -16);
            antenna(pen, x, y + h - 24, -34);
        }
        pen.box(box(x, x + l, y, y + h, 0, 1.8), wireless() ? Material.BLACK : Material.BOARD, 2);
        pen.front(x, y + h, 2, rect(24, h - 2, pins, 9, 1, wireless() ? "#1d2026" : "#1d4c3d")
                + each((int) (pins / 2), i -> rect(25 + i * 2, h, 1.2, 6.4, .3, GOLD)) + chips(l, h));
        sink(pen, x, y, l, h);
        bracket(pen, x, y + h + 6, h + 22);
        return pen;
    }

    private String chips(double l, double h) {
        return each(5, i -> rect(l * .74 + i % 2 * 12, 8 + i / 2 * 14, 8, 8, .8, "#15171b"))
                + each(8, i -> rect(l * .2 + i * 4, h - 12, 2, 4, .4, "#b98555")) + circle(l - 6, 6, 2.6, "#0c0d10",
                        "stroke=\"" + GOLD + "\" stroke-width=\"1.2\"");
    }

    private void sink(Pen pen, double x, double y, double l, double h) {
        var metal = thing.specs().containsKey("color") ? trim.equals(m) ? m : m : Material.SILVER;
        pen.box(box(x + l * .16, x + l * .68, y + h * .18, y + h * .86, 2, 11), metal, 3);
        pen.front(x + l * .16, y + h * .86, 11, each(9, i -> rect(l * .04 + i * l * .05, h * .07, l * .022, h * .54, 1,
                metal.deep(), "opacity=\".45\""))
                + (wireless()
                        ? path(with("M{} {}h9l-5 {}h-9z", l * .34, h * .08, h * .52), trim.equals(m)
                                ? hsl(thing.hue(), 70, 58)
                                : trim.front(), "opacity=\".9\"")
                        : ""));
    }

    private void bracket(Pen pen, double x, double top, double h) {
        var metal = pen.blend(Way.DOWN, "0 #d5dae2", ".5 #bcc2cd", "1 #868d9a");
        int ports = thing.named("T2|X2|Dual") ? 2 : 1;
        pen.left(x - 1, top, -6, rect(0, 0, 19, h, 1.5, metal,
                "stroke=\"#eef1f5\" stroke-opacity=\".7\" stroke-width=\".6\"")
                + (wireless()
                        ? circle(9.5, h * .2, 4, GOLD) + circle(9.5, h * .38, 4, GOLD)
                        : each(ports, i -> rect(3, h * .2 + i * 22, 13, 16, 1, "#14161b")
                                + rect(5, h * .2 + 2 + i * 22, 9, 3, .5, GOLD)
                                + circle(5, h * .2 + 19 + i * 22, 1.2, "#7ee0a8"))));
        pen.front(x - 1, top, 13, rect(0, 0, 4, h, 1, pen.fade(Way.DOWN, "#fff", "#aab1bc")));
    }

    /** An antenna screwed to the bracket, standing up. */
    private void antenna(Pen pen, double x, double y, double lean) {
        var a = pen.place(x - 4, y, 4);
        double up = thing.text("protocol", "").matches("Wi-Fi (6E|7)") ? 200 : 160;
        pen.add(with("<g transform=\"translate({} {}) rotate({})\">{}{}{}</g>", a.x() - 10, a.y(), lean,
                rect(-7, -up, 14, up, 7, pen.blend(Way.ACROSS, "0 #6a707c", ".35 #3b404a", "1 #15171b")),
                rect(-4.6, -14, 9.2, 18, 3, pen.fade(Way.ACROSS, "#f0d79a", "#8b6d31")),
                rect(-3.4, -up + 12, 2.4, up - 40, 1.2, "#fff", "opacity=\".16\"")));
    }

    private Pen tiny() {
        var pen = new Pen(Camera.of(-28, 48, 9, 6));
        pen.shadow(-11, 11, -15, 15, -3, .34);
        pen.slab(box(-11, 11, -.8, 0, -15, 15), Material.BOARD, .8);
        pen.top(-11, 0, -15, each(17, i -> i > 3 && i < 6 ? "" : rect(1.4 + i * 1.15, 27.4, .7, 2.4, .1, GOLD))
                + circle(11, 0, 2, "#0c241c")
                + circle(4, 3, 1.5, "#3b404a", "stroke=\"" + GOLD + "\" stroke-width=\".8\"")
                + circle(18, 3, 1.5, "#3b404a", "stroke=\"" + GOLD + "\" stroke-width=\".8\""));
        pen.slab(box(-9, 9, 0, 1.4, -9, 10.6), Material.SILVER, .8);
        pen.top(-9, 1.4, -9, text(9, 9, 3.4, "#5b616c", thing.text("protocol", "Wi-Fi"),
                "font-weight=\"700\" text-anchor=\"middle\"") + rect(3, 12, 12, 1.4, .7, hsl(thing.hue(), 60, 55))
                + each(3, i -> rect(3, 14.6 + i * 1.5, 8, .6, .3, "#9299a5")));
        return pen;
    }

    private Pen stick() {
        var pen = new Pen(Camera.of(-34, 38, 3.1, 40));
        pen.shadow(-12, 12, -40, 52, -10, .34);
        pen.slab(box(-6, 6, -4, 1, 38, 52), Material.SILVER, .8);
        pen.slab(box(-11, 11, -7, 5, -40, 38), m, 5);
        pen.top(-11, 5, -40, circle(11, 66, 2, "#7ee0a8")
                + text(11, 50, 5.4, m.edge(), "Wi-Fi", "text-anchor=\"middle\" font-weight=\"700\""));
        var a = pen.place(0, 4, -36);
        pen.add(with("<g transform=\"translate({} {}) rotate(7)\">{}{}</g>", a.x(), a.y(),
                rect(-15, -210, 30, 214, 15, pen.blend(Way.ACROSS, "0 #6a707c", ".35 #3b404a", "1 #15171b")),
                rect(-8, -192, 4, 150, 2, "#fff", "opacity=\".14\"")));
        pen.slab(box(-12, 12, -2, 9, -44, -30), m, 4);
        return pen;
    }

    private Pen router() {
        var pen = new Pen(Camera.of(28, 28, 1.55, 34));
        double w = 230;
        double d = 150;
        int antennas = thing.text("protocol", "Wi-Fi 6").matches("Wi-Fi [67].*") ? 4 : 3;
        pen.shadow(-w / 2, w / 2, -d / 2, d / 2, -22, .34);
        for (int i = 0; i < antennas; i++) {
            var a = pen.place(-w / 2 + 18 + i * (w - 36) / (antennas - 1), 4, -d / 2);
            pen.add(with("<g transform=\"translate({} {}) rotate({})\">{}</g>", a.x(), a.y(), -9 + i * 6,
                    rect(-6, -150, 12, 156, 6, pen.blend(Way.ACROSS, "0 #6a707c", ".35 #3b404a", "1 #15171b"))));
        }
        pen.slab(box(-w / 2, w / 2, -18, 14, -d / 2, d / 2), m, 16);
        pen.top(-w / 2, 14, -d / 2, each(5, i -> line(with("M{} {}L{} {}L{} {}", w * .3 + i * 6, 22 + i * 15, w / 2,
                52 + i * 15, w * .7 - i * 6, 22 + i * 15), m.deep(), 3, .7))
                + each(6, i -> circle(w * .36 + i * 13, d - 14, 2.4, i < 4 ? "#7ee0a8" : "#5a5f6a")));
        return pen;
    }
}
