package shop.computer.server.catalog.art.part;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Svg.circle;
import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.path;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.with;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** A motherboard lying down: form factor decides its size and how many slots, and there is a place for each memory stick. */
public final class Motherboard {

    private static final Material DARK_HEAT = new Material("#8b919d", "#6b717d", "#5a5f6a", "#383c44", "#2b2e35",
            "#16181c");
    private static final Material WHITE_BOARD = new Material("#ffffff", "#f2f4f7", "#e9ecf1", "#ced4dd", "#b3bac6",
            "#8d95a3");

    private final Pen pen = new Pen(Camera.of(-33, 47, 1.24, 10));
    private final Thing thing;
    private final double w;
    private final double d;
    private final boolean tiny;
    private final boolean large;
    private final double k;
    private final boolean white;
    private final Material heat;

    private Motherboard(Thing thing) {
        this.thing = thing;
        var form = thing.text("form_factor", "ATX");
        tiny = form.equals("Mini ITX");
        large = form.endsWith("ATX") && !form.startsWith("M");
        w = tiny ? 170 : form.equals("EATX") ? 277 : 244;
        d = tiny ? 170 : large ? 305 : 244;
        k = tiny ? .78 : 1;
        white = thing.body().white();
        heat = thing.body().equals(Material.BLACK) && thing.trim().equals(Material.BLACK) ? DARK_HEAT : thing.trim();
    }

    public static Pen draw(Thing thing) {
        var board = new Motherboard(thing);
        board.board();
        board.cooling();
        board.sockets();
        if (board.tiny) {
            board.part(20, 122, 104, 22, 8, board.heat, 3);
            board.part(14, 152, 108, 10, 10, Material.BLACK, 1.5);
        } else {
            board.slots();
        }
        return board.pen;
    }

    private void part(double x, double z, double pw, double pd, double h, Material m, double r) {
        pen.slab(box(x - w / 2, x - w / 2 + pw, 0, h, z - d / 2, z - d / 2 + pd), m, r);
    }

    private void mark(double x, double z, double h, String body) {
        pen.top(x - w / 2, h, z - d / 2, body);
    }

    private void board() {
        pen.shadow(-w / 2, w / 2, -d / 2, d / 2, -14, .32);
        pen.slab(box(-w / 2, w / 2, -3, 0, -d / 2, d / 2), white ? WHITE_BOARD : Material.BLACK, 5,
                white ? pen.fade(Way.SLANTED, "#f8f9fb", "#d9dee6") : pen.fade(Way.SLANTED, "#3a3e47", "#1d2026"));
        mark(0, 0, 0, with("<g fill=\"none\" stroke=\"{}\" stroke-opacity=\".13\">{}</g>", white ? "#8a93a3" : "#fff",
                each(9, i -> with("<path d=\"M{} {}v{}l{} 10v{}\"/>", w * .3 + i * 5, d * .35, d * .12, 8 + i, d * .3)))
                + each(4, i -> circle(i % 2 == 0 ? 8 : w - 8, i < 2 ? 8 : d - 8, 3.4, "#0c0d10",
                        "stroke=\"#d9b25a\" stroke-width=\"1.6\"")));
    }

    private void cooling() {
        part(2, 6, 34 * k, 118 * k, 30, heat, 4);
        part(40 * k, 6, 96 * k, 24 * k, 24, heat, 4);
        mark(2, 6, 30, each((int) (9 * k), i -> rect(8 * k, 20 * k + i * 9, 18 * k, 3, 1.5, heat.deep(),
                "opacity=\".5\"")) + rect(6 * k, 8, 3, 100 * k, 1.5, hsl(thing.hue(), 80, 62), "opacity=\".9\""));
        mark(40 * k, 6, 24, each((int) ((96 * k - 10) / 8), i -> rect(6 + i * 8, 3, 4, 24 * k - 6, 2, heat.deep(),
                "opacity=\".4\"")));
    }

    private void sockets() {
        part(52 * k, 40 * k, 74 * k, 74 * k, 5, Material.SILVER, 3);
        mark(52 * k, 40 * k, 5, rect(9 * k, 9 * k, 56 * k, 56 * k, 2, "#2b2f37")
                + rect(12 * k, 12 * k, 50 * k, 50 * k, 1.5, pen.pattern(3, 3,
                        rect(0, 0, 3, 3, "#454b57") + circle(1.5, 1.5, .9, "#d9b767"))));
        int sticks = thing.whole("memory_slots", 4);
        for (int i = 0; i < Math.min(sticks, 4); i++) {
            part((146 + i * 13) * k, 14, 8.5 * k, tiny ? 138 : 128, 10,
                    i % 2 == 1 && sticks == 4 ? Material.GRAY : Material.BLACK, 1.5);
        }
        part(w - 12, 46 * k, 9, 48 * k, 9, white ? Material.WHITE : Material.GRAY, 1.5);
    }

    /** From the processor down: a place for a drive and one for a card in turn, as far as the board goes. */
    private void slots() {
        double[] rows = {134, 162, 180, 212, 228, 262};
        int drives = thing.whole("m2_slots", 3);
        for (int i = 0; i < (large ? 6 : 4); i++) {
            if (i % 2 == 0 && i / 2 < drives) {
                part(40, rows[i], 104, 22, 8, heat, 4);
            } else if (i % 2 == 1) {
                part(34, rows[i], 112, 9.5, 11, i == 1 ? Material.SILVER : Material.BLACK, 2);
            }
        }
        double deep = Math.min(72, d - 182);
        part(160, 174, 66, deep, 10, heat, 6);
        mark(160, 174, 10, path(with("M10 14L40 14L28 {}L10 {}Z", deep - 12, deep - 12), hsl(thing.hue(), 70, 60),
                "opacity=\".55\""));
    }
}
