package shop.computer.server.catalog.art.pen;

import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.with;

/** A calm abstract picture for screens, in one of three compositions. */
public final class Wallpaper {

    private static final int[] HUES = {206, 226, 248, 184, 266};
    private static final double[][] WAVES = {{.42, 66}, {.58, 54}, {.74, 40}};
    private static final double[][] HILLS = {{.62, 52}, {.74, 40}, {.88, 28}};

    private final Pen pen;
    private final double x;
    private final double y;
    private final double w;
    private final double h;
    private final int hue;

    private Wallpaper(Pen pen, double x, double y, double w, double h, int hue) {
        this.pen = pen;
        this.x = x;
        this.y = y;
        this.w = w;
        this.h = h;
        this.hue = HUES[Math.floorMod(hue, HUES.length)];
    }

    /** Fills a rectangle; what stands out of it is to be clipped. */
    public static String in(Pen pen, double x, double y, double w, double h, Thing thing) {
        var paper = new Wallpaper(pen, x, y, w, h, thing.hue() + thing.variant(7));
        return Svg.rect(x, y, w, h, 0, pen.blend(Way.SLANTED, "0 " + paper.tone(-18, 70, 88),
                ".5 " + paper.tone(0, 72, 70), "1 " + paper.tone(26, 62, 46))) + switch (thing.variant(3)) {
                    case 0 -> paper.waves();
                    case 1 -> paper.hills();
                    default -> paper.suns();
                };
    }

    private String waves() {
        return each(WAVES.length, i -> {
            double q = WAVES[i][0];
            double l = WAVES[i][1];
            return Svg.path("M" + p(-.05, q + .12) + "C" + p(.2, q - .22) + " " + p(.38, q + .3) + " " + p(.62, q) + "S"
                    + p(.9, q - .12) + " " + p(1.05, q + .02) + "L" + p(1.05, 1.1) + "L" + p(-.05, 1.1) + "Z",
                    pen.blend(Way.SLANTED, "0 " + tone(i * 16, 74, l + 10) + " .85",
                            "1 " + tone(i * 16 + 20, 66, l - 14) + " .95"));
        });
    }

    private String hills() {
        return with("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\" opacity=\".9\"/>", x + w * .68, y + h * .42,
                h * .2, tone(30, 95, 90)) + each(HILLS.length, i -> {
                    double q = HILLS[i][0];
                    return Svg.path("M" + p(-.05, q + .04) + "L" + p(.16, q - .2 + i * .05) + "L" + p(.34, q + .05)
                            + "L" + p(.56, q - .16) + "L" + p(.8, q + .06) + "L" + p(1.05, q - .14) + "L"
                            + p(1.05, 1.1) + "L" + p(-.05, 1.1) + "Z", tone(i * 10, 58, HILLS[i][1]),
                            "opacity=\".92\"");
                });
    }

    private String suns() {
        return each(5, i -> Svg.circle(x + w * .7, y + h * .95, h * (1.05 - i * .19),
                pen.blend(Way.SLANTED, "0 " + tone(i * 14, 80, 78 - i * 7) + " .8",
                        "1 " + tone(i * 14 + 12, 70, 58 - i * 6) + " .9")));
    }

    private String p(double across, double down) {
        return with("{} {}", x + w * across, y + h * down);
    }

    private String tone(double turn, double saturation, double lightness) {
        return hsl(hue + turn, saturation, lightness);
    }
}
