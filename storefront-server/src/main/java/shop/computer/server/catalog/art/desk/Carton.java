package shop.computer.server.catalog.art.desk;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.rect;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Thing;

/** What has no drawing of its own: the box it comes in. */
public final class Carton {

    private Carton() {}

    public static Pen draw(Thing thing) {
        var pen = new Pen(Camera.of(32, 24, 1.5, 10));
        pen.shadow(-110, 110, -80, 80, -84, .34);
        pen.box(box(-110, 110, -80, 80, -80, 80), Material.BROWN, 2);
        var tape = "#f0dcc0";
        pen.top(-110, 80, -80, rect(0, 68, 220, 24, 0, tape, "opacity=\".55\""));
        pen.left(-110, 80, -80, rect(68, 0, 24, 46, 0, tape, "opacity=\".45\""));
        pen.front(-110, 80, 80, rect(128, 104, 66, 36, 4, "#fff", "opacity=\".9\"")
                + each(9, i -> rect(136 + i * 5.6, 112, i % 3 == 0 ? 3 : 1.6, 20, 0, "#3c424d"))
                + rect(24, 30, 54, 10, 5, hsl(thing.hue(), 60, 46), "opacity=\".75\""));
        return pen;
    }
}
