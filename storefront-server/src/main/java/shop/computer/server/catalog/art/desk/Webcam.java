package shop.computer.server.catalog.art.desk;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Svg.circle;
import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.with;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** A webcam on its clip: the sharper its picture, the larger its lens; a wide view has a wider glass. */
public final class Webcam {

    private Webcam() {}

    public static Pen draw(Thing thing) {
        var pen = new Pen(Camera.of(27, 13.6, 2.92, 4));
        boolean sharp = thing.holds("resolutions", "4k");
        boolean round = thing.named("Kiyo");
        boolean block = thing.named("Facecam|C200");
        double w = round ? 62 : block ? 84 : 110;
        double h = round ? 62 : block ? 52 : 46;
        double r = sharp ? 18.5 : thing.holds("resolutions", "2k") ? 16.5 : 14;
        stand(pen);
        pen.box(box(-w / 2, w / 2, 8, 8 + h, -18, 22), Material.BLACK, round ? 30.5 : block ? 9 : 22.5);
        pen.front(-w / 2, 8 + h, 22, rect(4, 4, w - 8, h - 8, round ? 27 : block ? 7 : 19,
                pen.fade(Way.SLANTED, "#24272e", "#0d0e11"),
                "stroke=\"#767c88\" stroke-opacity=\".5\" stroke-width=\".8\"")
                + lens(pen, w / 2, h / 2, r, thing) + (round ? "" : holes(w, h, thing.hue())));
        return pen;
    }

    private static void stand(Pen pen) {
        pen.shadow(-34, 34, -34, 34, -70, .34);
        pen.slab(box(-30, 30, -69, -62, -18, 30), Material.BLACK, 6);
        pen.box(box(-24, 24, -62, -22, -20, -8), Material.BLACK, 4);
        pen.box(box(-9, 9, -24, 12, -10, 8), Material.GRAY, 4);
    }

    private static String lens(Pen pen, double x, double y, double r, Thing thing) {
        double glass = r * (thing.number("fov_deg", 78) >= 88 ? .72 : .6);
        var eye = pen.halo(.4, .35, .75, "0 #3a5bb8", ".45 #1c2b5c", "1 #0a0f20");
        return circle(x, y, r, pen.blend(Way.SLANTED, "0 #8a909b", ".5 #3a3e47", "1 #15171b"))
                + circle(x, y, r * .86, "#0b0c0f")
                + circle(x, y, glass, eye, "stroke=\"#3b404b\"") + circle(x, y, glass * .44, "#05070d")
                + with("<ellipse cx=\"{}\" cy=\"{}\" rx=\"{}\" ry=\"{}\" fill=\"#fff\" opacity=\".65\""
                        + " transform=\"rotate(-35 {} {})\"/>", x - r * .25, y - r * .29, r * .2, r * .12, x - r * .25,
                        y - r * .29)
                + circle(x + r * .27, y + r * .29, r * .07, "#9db1ff", "opacity=\".7\"");
    }

    private static String holes(double w, double h, int hue) {
        return each(9, i -> circle(w * .16 + i % 3 * 3.6, h / 2 - 3.6 + i / 3 * 3.6, .9, "#6a707c"))
                + circle(w * .8, h / 2, 1.7, hsl(hue, 88, 66));
    }
}
