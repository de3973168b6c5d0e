package shop.computer.server.catalog.art.part;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Svg.circle;
import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.use;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Fan;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Thing;

/** Case fans, as many as are in the pack, one behind the other. */
public final class CaseFan {

    private CaseFan() {}

    public static Pen draw(Thing thing) {
        int count = Math.clamp(thing.numberInName("(\\d)-Pack", 1), 1, 5);
        double size = thing.number("size_mm", 120);
        var m = thing.body();
        var pen = new Pen(Camera.of(30, 16, (count == 1 ? 2.1 : count < 4 ? 1.5 : 1.08) * Math.min(1, 140 / size), 6));
        boolean lit = thing.yes("rgb") || thing.named("RGB|SL-|Infinity");
        var fan = Fan.symbol(pen, 9, m.white() ? Material.PALE : m, thing.hue(), lit);
        for (int i = 0; i < count; i++) {
            double at = i - (count - 1) / 2.0;
            double x = -size / 2 + at * 62;
            double z = at * 84;
            double y = -size / 2;
            pen.shadow(x, x + size, z, z + 25, y - 3, .26);
            pen.box(box(x, x + size, y, y + size, z, z + 25), m, size * .1);
            pen.front(x, y + size, z + 25, each(4, corner -> circle(corner % 2 == 0 ? 8 : size - 8,
                    corner < 2 ? 8 : size - 8, 3, m.deep())) + use(fan, size / 2, size / 2, size * .00455));
        }
        return pen;
    }
}
