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
import shop.computer.server.catalog.art.pen.Ruler;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** A processor cooler: one or two towers of fins as high as it is, a flat one, or a radiator with two or three fans and a pump. */
public final class Cooler {

    private static final double FAN_MM = 120;
    private static final double LOW_MM = 90;

    private final Thing thing;
    private final Material m;
    private final boolean lit;

    private Cooler(Thing thing) {
        this.thing = thing;
        m = thing.body();
        lit = thing.named("RGB|Spectrum|SL-INF|LCD") || thing.yes("rgb");
    }

    public static Pen draw(Thing thing) {
        var cooler = new Cooler(thing);
        if (thing.text("cooler_type", "Air").equals("Liquid")) {
            return cooler.liquid();
        }
        return thing.number("height_mm", 155) < LOW_MM
                ? cooler.low(Camera.of(33, 34, 2.5, 12))
                : cooler.tower(Camera.of(33, 17, 2.05, 12));
    }

    /** An air cooler straight from the front with its height. */
    public static Pen sizes(Thing thing) {
        double height = thing.number("height_mm", 155);
        var straight = Camera.of(0, 0, 2.2, 0);
        var cooler = new Cooler(thing);
        var pen = height < LOW_MM ? cooler.low(straight) : cooler.tower(straight);
        Ruler.upwards(pen, -height / 2, height / 2, -96, with("{} mm", height));
        return pen;
    }

    private String fan(Pen pen) {
        return Fan.symbol(pen, 9, m.white() ? Material.PALE : Material.BLACK, thing.hue(), lit);
    }

    private Pen liquid() {
        var pen = new Pen(Camera.of(24, 20, 1.1, 20));
        double radiator = thing.number("radiator_mm", thing.numberInName("(\\d{3})", 240));
        double size = radiator % 140 == 0 ? 140 : FAN_MM;
        int fans = (int) Math.clamp(Math.round(radiator / size), 1, 3);
        double length = size * fans + 36;
        double x = -length / 2;
        double y = -70;
        pen.shadow(x, x + length, -30, 70, y - 4, .3);
        pen.box(box(x, x + length, y, y + size + 2, -30, -3), m, 5);
        pen.box(box(x + 18, x + length - 18, y + 1, y + size + 1, -3, 24), m, 5);
        var fan = fan(pen);
        pen.front(x + 18, y + size + 1, 24, each(fans, i -> use(fan, size * (i + .5), size / 2, size / 2 / 110)));
        hoses(pen, x, y, length);
        pump(pen, x + length * .5, y);
        return pen;
    }

    private void hoses(Pen pen, double x, double y, double length) {
        var a = pen.place(x + length, y + 36, -10);
        var b = pen.place(x + length * .66, y - 24, 120);
        for (int o = 0; o < 27; o += 13) {
            var hose = with("M{} {}C{} {} {} {} {} {}", a.x(), a.y() + o, a.x() + 60, a.y() + 90 + o, b.x() + 120,
                    b.y() + 30 + o, b.x() + 30, b.y() + 4 + o);
            if (o < 26) {
                pen.add(line(hose, m.white() ? "#cfd4dc" : m.side(), 9, 1)
                        + line(hose, m.white() ? "#fff" : m.top(), 2, .5));
            }
        }
    }

    private void pump(Pen pen, double x, double y) {
        boolean screen = thing.named("LCD|Kraken");
        pen.slab(box(x, x + 72, y - 34, y - 4, 92, 164), m, 30);
        pen.top(x, y - 4, 92, circle(36, 36, 27, "#15171b",
                with("stroke=\"{}\" stroke-width=\"2.5\"", hsl(thing.hue(), 85, 66)))
                + (screen
                        ? circle(36, 36, 22,
                                pen.fade(Way.SLANTED, hsl(thing.hue(), 70, 40), hsl(thing.hue() + 50, 70, 24)))
                                + text(36, 43, 18, "#fff", "28°", "font-weight=\"700\" text-anchor=\"middle\"")
                        : circle(36, 36, 9, hsl(thing.hue(), 70, 60), "opacity=\".8\"")));
    }

    private Pen tower(Camera camera) {
        var pen = new Pen(camera);
        double height = thing.number("height_mm", 155);
        boolean small = height < 135;
        double w = small ? 98 : 124;
        double x = -w / 2;
        double y = -height / 2;
        var fins = thing.trim().equals(Material.SILVER) || !m.equals(Material.BLACK) ? Material.SILVER : Material.GRAY;
        boolean twin = thing.named("Peerless Assassin|Phantom|NH-D15|Dark Rock Pro|A620");
        pen.shadow(x, x + w, -55, 70, y - 2, .32);
        pen.slab(box(-22, 22, y, y + 12, -22, 22), Material.GOLD, 3);
        pen.front(-19, y + 44, 0,
                each(4, i -> rect(i * 10.6, 0, 6, 34, 2, pen.blend(Way.ACROSS, "0 #f0c9a4", ".5 #d9a877",
                        "1 #9a6a40"))));
        for (double z : twin ? new double[]{-58, 8} : new double[]{-28}) {
            stack(pen, fins, x, y, w, height, z);
            double size = w - 2;
            pen.box(box(x + 1, x + w - 1, y + height - size - 1, y + height - 1, z + 44, z + 68), m, 6);
            pen.front(x + 1, y + height - 1, z + 68, use(fan(pen), size / 2, size / 2, size / 222));
        }
        return pen;
    }

    private static void stack(Pen pen, Material fins, double x, double y, double w, double height, double z) {
        pen.box(box(x, x + w, y + 34, y + height, z, z + 44), fins, 2);
        pen.left(x, y + height, z, each((int) ((height - 38) / 4), i -> rect(0, 3 + i * 4, 44, 1.7, 0, fins.deep(),
                "opacity=\".42\"")));
        pen.top(x, y + height, z, each(6, i -> circle(14 + i * (w - 28) / 5, 22, 4.6, "#d9a877",
                "stroke=\"#fff\" stroke-width=\"1\" stroke-opacity=\".6\"")));
    }

    /** A flat cooler: fins below, the fan lying on them. */
    private Pen low(Camera camera) {
        var pen = new Pen(camera);
        double height = thing.number("height_mm", 65);
        double y = -height / 2;
        pen.shadow(-50, 50, -50, 50, y - 3, .34);
        pen.slab(box(-22, 22, y, y + 10, -22, 22), Material.GOLD, 3);
        pen.box(box(-48, 48, y + 12, y + height - 16, -48, 48), Material.GRAY, 1);
        pen.front(-48, y + height - 16, 48, each(23, i -> rect(2 + i * 4, 0, 1.8, height - 28, 0, Material.GRAY.deep(),
                "opacity=\".5\"")));
        pen.left(-48, y + height - 16, -48, each(4, i -> circle(16 + i * 21, (height - 28) * .55, 4.4, "#d9a877",
                "stroke=\"#fff\" stroke-opacity=\".6\"")));
        pen.slab(box(-47, 47, y + height - 16, y + height, -47, 47), m, 8);
        pen.top(-47, y + height, -47, use(fan(pen), 47, 47, .41));
        return pen;
    }
}
