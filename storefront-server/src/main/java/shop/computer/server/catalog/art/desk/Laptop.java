package shop.computer.server.catalog.art.desk;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Spot.at;
import static shop.computer.server.catalog.art.pen.Svg.circle;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.path;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.with;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Spot;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Wallpaper;
import shop.computer.server.catalog.art.pen.Way;

/** An open laptop: inches decide its size and whether there is a number pad; those for games are thick and dark with lit keys. */
public final class Laptop {

    private static final double BACK = Math.toRadians(18);

    private final Pen pen = new Pen(Camera.of(22, 27, .94, 66));
    private final Thing thing;
    private final boolean gaming;
    private final double w;
    private final double d;
    private final double h;
    private final Material m;

    private Laptop(Thing thing) {
        this.thing = thing;
        double inches = thing.number("screen_in", 14);
        w = inches * 22.6;
        d = inches * 15.6;
        gaming = thing.text("gpu", "").contains("RTX") && thing.text("segment", "Gaming").contains("Gaming");
        h = gaming ? 14 : 10;
        m = gaming
                ? Material.BLACK
                : thing.brand().matches("Lenovo|Dell|Microsoft") ? Material.GRAY : Material.SILVER;
    }

    public static Pen draw(Thing thing) {
        var laptop = new Laptop(thing);
        laptop.pen.shadow(-laptop.w / 2, laptop.w / 2, -laptop.d / 2, laptop.d / 2, -laptop.h - 3, .34);
        laptop.lid();
        laptop.pen.slab(box(-laptop.w / 2, laptop.w / 2, -laptop.h / 2, laptop.h / 2, -laptop.d / 2, laptop.d / 2),
                laptop.m, 9);
        laptop.pen.top(-laptop.w / 2, laptop.h / 2, -laptop.d / 2, laptop.keys() + laptop.pad());
        return laptop.pen;
    }

    private void lid() {
        double high = d * .93;
        var down = at(0, -Math.cos(BACK), Math.sin(BACK));
        double y = h / 2 + Math.cos(BACK) * high;
        double z = -d / 2 + 4 - Math.sin(BACK) * high;
        pen.on(at(-w / 2, y, z - 5), Spot.RIGHT, down, rect(0, 0, w, high + 4, 10, m.side()));
        double b = gaming ? 9 : 7;
        var glass = rect(b, b, w - 2 * b, high - b - 16, 3, "#fff");
        pen.on(at(-w / 2, y, z), Spot.RIGHT, down, rect(0, 0, w, high + 2, 10, "#15171b")
                + rect(.6, .6, w - 1.2, high + .8, 9.6, "none", "stroke=\"" + m.top() + "\" stroke-width=\"1.6\"")
                + pen.clipped(glass, Wallpaper.in(pen, b, b, w - 2 * b, high - b - 16, thing)
                        + path(with("M0 0H{}L{} {}H0Z", w * .6, w * .25, high), "#fff", "opacity=\".08\""))
                + circle(w / 2, b / 2, 1.5, "#3b414c"));
    }

    private String keys() {
        boolean numbers = w > 345;
        int columns = numbers ? 17 : 14;
        double kw = w * .9;
        double kx = (w - kw) / 2;
        double cell = kw / columns;
        double row = d * .083;
        var cap = pen.fade(Way.SLANTED, "#3d424c", "#22252b");
        var keys = new StringBuilder(rect(kx - 3, d * .1 - 3, kw + 6, row * 6 + 4, 5, gaming ? "#24272e" : m.shade()));
        for (int r = 0; r < 6; r++) {
            for (int c = 0, wide; c < columns; c += wide) {
                wide = r == 5 && c == 4 ? 5 : (r == 2 || r == 3) && c == 12 && !numbers ? 2 : 1;
                keys.append(rect(kx + c * cell + .9, d * .1 + r * row + .9, wide * cell - 1.8, row - 2, 1.6, cap,
                        gaming ? "stroke=\"" + hsl(thing.hue() + c * 9, 90, 66) + "\" stroke-width=\".9\"" : ""));
            }
        }
        return keys.toString();
    }

    private String pad() {
        double pw = w * .34;
        return rect((w - pw) / 2 - (w > 345 ? w * .05 : 0), d * .66, pw, d * .28, 5,
                pen.fade(Way.SLANTED, m.front(), gaming ? m.shade() : m.top()),
                "stroke=\"" + m.side() + "\" stroke-opacity=\".5\" stroke-width=\"1\"");
    }
}
