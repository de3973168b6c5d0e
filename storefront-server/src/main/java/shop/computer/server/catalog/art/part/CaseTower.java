package shop.computer.server.catalog.art.part;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Svg.circle;
import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.path;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.use;
import static shop.computer.server.catalog.art.pen.Svg.with;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Fan;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** A case: its kind decides the size; behind glass there is a lit computer; the front is mesh, glass with fans, or wood by its model. */
public final class CaseTower {

    private final Pen pen = new Pen(Camera.of(52, 14, .78, 8));
    private final Thing thing;
    private final boolean small;
    private final double w;
    private final double h;
    private final double d;
    private final Material m;
    private final boolean lit;
    private final String fan;

    private CaseTower(Thing thing) {
        this.thing = thing;
        var kind = thing.text("case_type", "ATX Mid Tower");
        small = kind.contains("ITX");
        boolean full = kind.contains("Full");
        boolean micro = kind.contains("Micro");
        w = full ? 238 : small ? 175 : micro ? 205 : 215;
        h = full ? 520 : small ? 300 : micro ? 390 : 455;
        d = full ? 500 : small ? 330 : micro ? 390 : 430;
        m = thing.body();
        lit = !m.equals(thing.trim()) || thing.named("RGB");
        fan = Fan.symbol(pen, 9, Material.BLACK, thing.hue(), true);
    }

    public static Pen draw(Thing thing) {
        var tower = new CaseTower(thing);
        tower.body();
        tower.side();
        tower.face();
        return tower.pen;
    }

    private void body() {
        double x = -w / 2;
        double y = -h / 2;
        double z = -d / 2;
        pen.shadow(x, -x, z, -z, y - 8, .34);
        for (int i = 0; i < 4; i++) {
            double fx = i < 2 ? x + 10 : -x - 40;
            double fz = i % 2 == 0 ? z + 30 : -z - 60;
            pen.box(box(fx, fx + 30, y - 12, y, fz, fz + 30), Material.BLACK, 0);
        }
        pen.box(box(x, -x, y, -y, z, -z), m, 6);
        pen.top(x, -y, z, rect(w * .2, d * .14, w * .6, d * .52, 6, pen.pattern(9, 9,
                circle(4.5, 4.5, 2.6, m.deep(), "opacity=\".6\"")))
                + circle(w * .28, d * .92, 8, m.shade(), "stroke=\"" + m.edge() + "\" stroke-width=\"2\"")
                + each(3, i -> rect(w * .42 + i * 24, d * .905, 15, 10, 3, m.deep())));
    }

    private void side() {
        var plate = rect(0, 0, d, h, 5, pen.fade(Way.SLANTED, m.front(), m.shade()));
        var panel = thing.text("side_panel", "Glass");
        pen.left(-w / 2, h / 2, -d / 2, plate + (panel.contains("Glass") || panel.contains("Acrylic")
                ? room()
                : panel.contains("Mesh")
                        ? mesh(d, h)
                        : each(8, i -> rect(40 + i * 16, h * .35, 8, h * .3, 4, m.deep(), "opacity=\".5\""))));
    }

    private String mesh(double across, double down) {
        return rect(14, 16, across - 28, down - 32, 8, pen.pattern(7, 7,
                rect(0, 0, 7, 7, m.front()) + circle(3.5, 3.5, 2.1, m.deep())),
                with("stroke=\"{}\" stroke-opacity=\".4\" stroke-width=\"1.5\"", m.edge()));
    }

    /** What is seen through the glass: board, cooler, memory, graphics card, fans. */
    private String room() {
        double gw = d - 20;
        double gh = h - 20;
        double bw = small ? 170 : 232;
        double bh = Math.min(gh * .72, small ? 165 : 290);
        int hue = thing.hue();
        var dark = m.white()
                ? pen.fade(Way.SLANTED, "#aeb7c6", "#707a8b")
                : pen.fade(Way.SLANTED, "#3a404c", "#171a20");
        double card = Math.min(gw * .74, 300);
        double cardY = 26 + bh * .62;
        return rect(10, 10, gw, gh, 4, dark)
                + rect(24, 26, bw, bh, 4, pen.fade(Way.SLANTED, "#2a2e36", "#14161a"))
                + rect(30, 34, 26, bh * .5, 3, "#4c525e") + rect(84, 60, 82, 82, 6, "#23262d") + use(fan, 125, 101, .42)
                + each(4, i -> 184 + i * 13 < gw - 30
                        ? rect(184 + i * 13, 48, 7, 112, 2, i % 2 == 0 ? hsl(hue + i * 18, 80, 66) : "#3d434e")
                        : "")
                + rect(14, cardY, card, 44, 5, pen.fade(Way.DOWN, "#565c68", "#2a2d34"))
                + rect(24, cardY + 6, card * .45, 5, 2.5, hsl(hue, 85, 66))
                + rect(14, cardY + 36, card, 8, 3, "#17191d")
                + each(h > 430 ? 3 : 2, i -> frontFan(gw - 5, 10 + gh * (.17 + .25 * i), hsl(hue + i * 22, 90, 68)))
                + rect(10, gh - 52, gw, 62, 3, pen.fade(Way.SLANTED, m.front(), m.shade())) + sheen(gw, gh);
    }

    private static String frontFan(double x, double y, String light) {
        return rect(x - 9, y - 46, 20, 92, 6, "#20242b") + rect(x - 3, y - 40, 4, 80, 2, light);
    }

    private String sheen(double gw, double gh) {
        return path(with("M{} 10H{}L{} {}H10V{}Z", 10 + gw * .1, 10 + gw * .42, 10 + gw * .08, 10 + gh, 10 + gh * .5),
                "#fff", "opacity=\".1\"")
                + path(with("M{} 10H{}L{} {}H{}Z", 10 + gw * .5, 10 + gw * .58, 10 + gw * .24, 10 + gh, 10 + gw * .16),
                        "#fff", "opacity=\".07\"")
                + rect(10, 10, gw, gh, 4, "none", with("stroke=\"{}\" stroke-width=\"2\" opacity=\".5\"", m.edge()));
    }

    private void face() {
        var plate = rect(3, 3, w - 6, h - 6, 6, pen.blend(Way.DOWN, "0 " + m.top(), ".5 " + m.front(),
                "1 " + m.shade()));
        pen.front(-w / 2, h / 2, d / 2, plate + (thing.named("North|Wood|Walnut")
                ? wood()
                : thing.named("O11|3500X|H9|VISION|Y60|Dynamic") ? glassFront() : meshFront()));
    }

    private String wood() {
        double slat = (w - 36) / 11;
        var oak = Material.BROWN;
        return rect(16, 16, w - 32, h - 32, 4, m.deep()) + each(11, i -> rect(18 + i * slat, 16, slat - 4.5, h - 32, 2,
                pen.blend(Way.ACROSS, "0 " + oak.edge(), ".6 " + oak.front(), "1 " + oak.shade())));
    }

    private String glassFront() {
        return rect(12, 12, w - 24, h - 24, 5, m.white()
                ? pen.fade(Way.SLANTED, "#bcc4d1", "#79828f")
                : pen.fade(Way.SLANTED, "#4a505d", "#191c22"))
                + each(h > 430 ? 3 : 2, i -> use(fan, w / 2, h * (.2 + .3 * i), w * .0034))
                + path(with("M12 {}L{} 12H30Q12 12 12 30Z", h * .3, w - 12), "#fff", "opacity=\".13\"");
    }

    private String meshFront() {
        return mesh(w, h) + (lit ? rect(14, h * .5, w - 28, 4, 2, hsl(thing.hue(), 85, 66)) : "")
                + rect(14, 16, w - 28, h * .45, 8, pen.blend(Way.DOWN, "0 #fff .16", "1 #fff 0"));
    }
}
