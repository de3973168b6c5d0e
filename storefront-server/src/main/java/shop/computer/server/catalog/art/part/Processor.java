package shop.computer.server.catalog.art.part;

import static shop.computer.server.catalog.art.pen.Pen.box;
import static shop.computer.server.catalog.art.pen.Svg.each;
import static shop.computer.server.catalog.art.pen.Svg.hsl;
import static shop.computer.server.catalog.art.pen.Svg.path;
import static shop.computer.server.catalog.art.pen.Svg.rect;
import static shop.computer.server.catalog.art.pen.Svg.text;
import static shop.computer.server.catalog.art.pen.Svg.with;

import shop.computer.server.catalog.art.pen.Camera;
import shop.computer.server.catalog.art.pen.Material;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Thing;
import shop.computer.server.catalog.art.pen.Way;

/** A processor on its back: the socket decides the shape of the lid, each core is etched into it. */
public final class Processor {

    private static final String INK = "#59606d";
    private static final Material METAL = new Material("#ffffff", "#f6f7f9", "#e2e5ea", "#b3b9c4", "#878e9b",
            "#5f6570");
    private static final Material GREEN = new Material("#8fc0a6", "#2f6b54", "#28604a", "#173d30", "#12352a",
            "#0c241c");
    private static final Material TEAL = new Material("#7fa3b5", "#2c5468", "#274c5f", "#16303d", "#122a36",
            "#0b1a22");
    private static final int LIT_CORES = 8;

    private Processor() {}

    public static Pen draw(Thing thing) {
        var pen = new Pen(Camera.of(-37, 46, 6.6, 6));
        var socket = thing.text("socket", "AM5");
        boolean amd = socket.startsWith("AM") || socket.startsWith("s");
        double w = amd ? 40 : 37.5;
        double d = amd ? 40 : 45;
        pen.shadow(-w / 2, w / 2, -d / 2, d / 2, -4.4, .34);
        pen.slab(box(-w / 2, w / 2, -1.6, 0, -d / 2, d / 2), socket.equals("AM5") ? TEAL : GREEN, 1);
        pen.top(-w / 2, 0, -d / 2, each((int) ((w - 2) / 1.62) * 2, i -> rect(1.1 + i / 2 * 1.62,
                i % 2 == 0 ? .8 : d - 1.6, .8, .8, .2, "#e5bf68"))
                + path(with("M1 {}h3.2l-3.2 -3.2z", d - 1), "#e5bf68"));
        var lid = lid(pen, socket);
        pen.top(lid.x0(), 2.9, lid.z0(), etched(thing, socket, lid.x1() - lid.x0(), lid.z1() - lid.z0()));
        return pen;
    }

    private static Pen.Box lid(Pen pen, String socket) {
        var face = pen.blend(Way.SLANTED, "0 #ffffff", ".35 #e9ebef", ".7 #cfd4dc", "1 #b7bdc8");
        var lid = switch (socket) {
            case "AM5" -> box(-14.6, 14.6, 0, 2.9, -14.6, 14.6);
            case "AM4", "AM3", "AM2" -> box(-17, 17, 0, 2.9, -17, 17);
            default -> box(-13.6, 13.6, 0, 2.9, -18.6, 18.6);
        };
        if (socket.equals("AM5")) {
            for (double at : new double[]{-13.2, -3.6, 6}) {
                pen.slab(box(at, at + 7.2, 0, 1.2, -17.6, 17.6), METAL, .8, face);
            }
            for (double at : new double[]{-13.2, -3.6, 6}) {
                pen.slab(box(-17.6, 17.6, 0, 1.2, at, at + 7.2), METAL, .8, face);
            }
        } else if (!socket.startsWith("AM")) {
            pen.slab(box(-16, 16, 0, 1.2, -13, 13), METAL, 1, face);
        }
        pen.slab(lid, METAL, 1.6, face);
        return lid;
    }

    private static String etched(Thing thing, String socket, double w, double d) {
        int cores = thing.whole("cores", 8);
        int columns = cores <= 8 ? 4 : cores <= 12 ? 6 : 8;
        int rows = (cores + columns - 1) / columns;
        double cell = Math.min(4.4, (w - 8) / columns);
        double x = w / 2 - columns * cell / 2;
        double z = d * .56 - rows * cell / 2 + (rows < 3 ? 2 : 1);
        var cells = each(cores, i -> rect(x + i % columns * cell + .35, z + i / columns * cell + .35, cell - .7,
                cell - .7, .5, "none", "stroke=\"" + INK + "\" stroke-width=\".32\"")
                + rect(x + i % columns * cell + cell * .3, z + i / columns * cell + cell * .3, cell * .4, cell * .4,
                        .2, i < LIT_CORES ? hsl(thing.hue(), 55, 52) : INK, "opacity=\".8\""));
        return text(w / 2, d * .24, 4.2, INK, cores + " cores", "font-weight=\"700\" text-anchor=\"middle\"")
                + with("<path d=\"M{} {}H{}\" stroke=\"{}\" stroke-width=\".25\"/>", w * .2, d * .31, w * .8, INK)
                + cells + text(w / 2, d * .92, 2.5, INK, socket, "text-anchor=\"middle\" letter-spacing=\".3\"");
    }
}
