package shop.computer.server.catalog.art.desk;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.line;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.use;
import static shop.computer.server.catalog.art.pen.Svg.with;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** A keyboard with every key of its layout: mini, without or with number pad. Light shines between the keys. */
public final class Keyboard {

    private static final double KEY = 19;
    private static final double EDGE = 9;
    private static final double DECK = 6;
    private static final double MAIN = 15;
    private static final double[][] ROWS = {{1, -1, 1, 1, 1, 1, -.5, 1, 1, 1, 1, -.5, 1, 1, 1, 1},
            {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2}, {1.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.5},
            {1.75, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2.25}, {2.25, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2.75},
            {1.25, 1.25, 1.25, 6.25, 1.25, 1.25, 1.25, 1.25}};
    private static final double[][] ARROWS = {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}, {-3}, {-1, 1, -1}, {1, 1, 1}};
    private static final double[][] NUMBERS = {{-4}, {1, 1, 1, 1}, {1, 1, 1, 1}, {1, 1, 1, -1}, {1, 1, 1, 1},
            {2, 1, -1}};

    private final Pen pen = new Pen(Camera.of(-24, 44, 1.2, 4));
    private final Thing thing;
    private final boolean mini;
    private final double w;
    private final double d;
    private final Material m;
    private final String cap;

    private Keyboard(Thing thing) {
        this.thing = thing;
        mini = thing.text("style", "").equals("Mini") || thing.named("Mini|60%");
        double columns = mini ? MAIN : MAIN + 3.3 + (thing.yes("tenkeyless") ? 0 : 4.3);
        w = columns * KEY + 2 * EDGE;
        d = (mini ? 5 : 6.25) * KEY + 2 * EDGE;
        m = thing.body();
        var paint = m.white() ? Material.WHITE : Material.BLACK;
        cap = pen.fade(Way.SLANTED, paint.top(), paint.shade());
    }

    public static Pen draw(Thing thing) {
        var keyboard = new Keyboard(thing);
        keyboard.body();
        keyboard.block(ROWS, 0);
        if (!keyboard.mini) {
            keyboard.seam(MAIN);
            keyboard.block(ARROWS, MAIN + .3);
            if (!thing.yes("tenkeyless")) {
                keyboard.seam(MAIN + 3.3);
                keyboard.block(NUMBERS, MAIN + 3.6);
            }
        }
        return keyboard.pen;
    }

    private void body() {
        pen.shadow(-w / 2, w / 2, -d / 2, d / 2, -16, .34);
        if (thing.text("connection", "Wired").startsWith("Wired")) {
            var a = pen.place(0, -6, -d / 2);
            pen.add(line(with("M{} {}c8 -22 36 -26 46 -46s-4 -40 22 -64", a.x(), a.y()), m.side(), 5, 1)
                    + line(with("M{} {}c8 -22 36 -26 46 -46s-4 -40 22 -64", a.x(), a.y()), m.edge(), 1, .5));
        }
        pen.slab(box(-w / 2, w / 2, -12, DECK, -d / 2, d / 2), m, 9);
        pen.top(-w / 2, DECK, -d / 2, rect(6, 6, w - 12, d - 12, 6, m.white() ? "#b9c0cb" : "#0d0e11")
                + rect(7, 7, w - 14, d - 14, 6, light(), "opacity=\".85\""));
    }

    private String light() {
        int hue = thing.hue();
        return switch (thing.text("backlight", "None")) {
            case "RGB", "Multicolor" -> pen.blend(Way.ACROSS, "0 " + hsl(hue, 90, 62), ".35 " + hsl(hue + 70, 90, 62),
                    ".7 " + hsl(hue + 150, 90, 64), "1 " + hsl(hue + 220, 90, 64));
            case "Red" -> "#e0353f";
            case "White" -> "#dfe7f5";
            case "Blue" -> "#3a7bf0";
            default -> m.white() ? "#c4cad4" : m.deep();
        };
    }

    /** Keys of these widths; a negative one is a gap. */
    private void block(double[][] rows, double from) {
        for (int r = mini ? 1 : 0; r < rows.length; r++) {
            double at = from;
            double z = mini ? r - 1 : r == 0 ? 0 : r + .25;
            for (double width : rows[r]) {
                if (width > 0) {
                    key(width, at, z);
                } else {
                    gap(-width, at, z);
                }
                at += Math.abs(width);
            }
        }
    }

    /** No light comes from between two blocks of keys. */
    private void seam(double column) {
        pen.top(-w / 2 + EDGE + column * KEY, DECK, -d / 2 + EDGE, rect(.6, -2, .3 * KEY - 1.2, d - 2 * EDGE + 4, 2,
                m.white() ? "#b9c0cb" : "#0d0e11"));
    }

    private void gap(double width, double column, double row) {
        pen.top(-w / 2 + EDGE + column * KEY, DECK, -d / 2 + EDGE + row * KEY,
                rect(1, 0, width * KEY - 2, KEY, 2, m.white() ? "#b9c0cb" : "#0d0e11"));
    }

    private void key(double width, double column, double row) {
        var paint = m.white() ? Material.WHITE : Material.BLACK;
        var symbol = pen.symbol(pen.apart(() -> pen.slab(box(1.2, width * KEY - 1.2, DECK, DECK + 7, 1.2, KEY - 1.2),
                paint, 2.4, cap)));
        var from = pen.place(0, 0, 0);
        var to = pen.place(-w / 2 + EDGE + column * KEY, 0, -d / 2 + EDGE + row * KEY);
        pen.add(use(symbol, to.x() - from.x(), to.y() - from.y(), 1));
    }
}
