package shop.computer.server.catalog.art.desk;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Svg.circle;
import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.path;
import static shop.computer.server.catalog.art.pen.Svg.rect;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Point;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** Software: a box with a window on it; the edition decides its colour, and what comes inside stands beside it. */
public final class SoftwareBox {

    private SoftwareBox() {}

    public static Pen draw(Thing thing) {
        int hue = thing.named("Pro|Ultimate|Business") ? 262 : thing.named("Server|Office") ? 18 : 222;
        var pen = new Pen(new Camera(24, 12, 1.85, new Point(Pen.WIDTH / 2 - 8, Pen.HEIGHT / 2 + 4)));
        var dark = pen.fade(Way.SLANTED, hsl(hue, 72, 52), hsl(hue, 74, 32));
        pen.shadow(-66, 66, -17, 17, -103, .32);
        pen.box(box(-66, 66, -100, 100, -17, 17), Material.WHITE, 1);
        pen.left(-66, 100, -17, rect(0, 0, 34, 200, dark) + rect(11, 22, 9, 44, 3, "#fff", "opacity=\".35\"")
                + rect(11, 168, 9, 14, 3, "#fff", "opacity=\".6\""));
        pen.front(-66, 100, 17, rect(0, 142, 132, 58, dark) + rect(16, 156, 60, 8, 4, "#fff")
                + rect(16, 172, 38, 5, 2.5, "#fff", "opacity=\".7\"") + window(pen, hue));
        switch (thing.name()) {
            case String name when name.contains("DVD") -> disc(pen);
            case String name when name.contains("USB") -> stick(pen, hue);
            default -> card(pen, dark);
        }
        return pen;
    }

    private static String window(Pen pen, int hue) {
        var sky = pen.fade(Way.SLANTED, hsl(hue + 16, 92, 84), hsl(hue, 82, 58));
        return rect(15, 37, 104, 92, 7, "#fff", "stroke=\"#cfd5de\" stroke-width=\"1.4\"")
                + path("M15 57V44Q15 37 22 37H112Q119 37 119 44V57Z", "#e4e8ee")
                + each(3, i -> circle(24 + i * 8, 47, 2.4, "#aab3c0")) + rect(22, 63, 90, 59, 4, sky)
                + circle(96, 78, 8, "#fff", "opacity=\".75\"")
                + path("M22 104C40 88 52 112 72 98S100 90 112 96V118Q112 122 108 122H26Q22 122 22 118Z",
                        hsl(hue, 76, 46), "opacity=\".8\"");
    }

    private static void disc(Pen pen) {
        pen.shadow(48, 116, 22, 50, -103, .24);
        var shine = pen.blend(Way.SLANTED, "0 #f4f6fa", ".3 #cfd8ea", ".5 #e8d9ee", ".7 #cfe6e4", "1 #aab3c0");
        pen.front(38, -10, 46, circle(46, 46, 45, shine, "stroke=\"#8f97a5\" stroke-width=\"1.2\"")
                + circle(46, 46, 16, "#eef1f5", "stroke=\"#aab3c0\"") + circle(46, 46, 7, "#8f97a5"));
    }

    private static void stick(Pen pen, int hue) {
        pen.shadow(58, 92, 30, 60, -103, .24);
        pen.box(box(60, 86, -100, -40, 40, 52), Material.GRAY, 4);
        pen.box(box(64, 82, -40, -18, 42, 50), Material.SILVER, 1);
        pen.front(60, -40, 52, rect(6, 12, 14, 5, 2.5, hsl(hue, 72, 60)));
        pen.front(64, -18, 50, rect(3.4, 5, 4, 5, 0, "#5b616c") + rect(10.6, 5, 4, 5, 0, "#5b616c"));
    }

    /** A key on a card. */
    private static void card(Pen pen, String dark) {
        pen.shadow(34, 120, 34, 46, -103, .24);
        pen.box(box(30, 116, -100, -46, 38, 40), Material.WHITE, 4);
        pen.front(30, -46, 40, rect(0, 0, 86, 16, 4, dark) + each(5, i -> rect(8 + i * 14.6, 28, 11, 6, 1.5, "#aab3c0"))
                + rect(8, 42, 40, 4, 2, "#cfd5de"));
    }
}
