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

/** Memory: as many sticks as modules, with a light bar, a heat spreader or a bare board. */
public final class MemorySticks {

    private static final double GAP = 26;
    private static final double[][] LIGHTS = {{262, 314, 358, 390}, {196, 248, 292, 324}};

    private final Pen pen = new Pen(Camera.of(27, 20, 3.3, 8));
    private final Thing thing;
    private final int sticks;
    private final boolean lit;
    private final boolean small;
    private final boolean bare;
    private final double length;
    private final double height;
    private final Material m;
    private final Material trim;

    private MemorySticks(Thing thing) {
        this.thing = thing;
        sticks = Math.clamp(thing.whole("modules", 2), 1, 4);
        lit = thing.yes("rgb");
        small = thing.text("form_factor", "DIMM").contains("SO");
        bare = small || thing.named("Classic|Value|Essentials|Green");
        length = small ? 70 : 133;
        height = bare ? 31 : lit ? 44 : 34 + thing.variant(3) * 2;
        m = thing.body();
        trim = thing.trim();
    }

    public static Pen draw(Thing thing) {
        var memory = new MemorySticks(thing);
        for (int i = 0; i < memory.sticks; i++) {
            memory.stick(-13.0 * (memory.sticks - 1) + i * GAP - 4);
        }
        return memory.pen;
    }

    private void stick(double z) {
        double x = -length / 2;
        double y = -height / 2;
        double t = bare ? 1.6 : 7.5;
        pen.shadow(x, x + length, z - 4, z + 12, y - 7, .24);
        pen.front(x, y, z + t / 2, contacts());
        if (bare) {
            pen.box(box(x, x + length, y, y + height, z + 3, z + 3 + t), Material.BOARD, .6);
            pen.front(x, y + height, z + 3 + t, chips());
            return;
        }
        pen.box(box(x, x + length, y + 1, y + height, z, z + t), m, 2);
        if (lit) {
            pen.top(x + 1, y + height, z + .6, rect(0, 0, length - 2, t - 1.2, 1, light()));
        }
        pen.front(x, y + height, z + t, (lit ? lightBar() : "") + spreader(lit ? 10 : 3) + figures());
    }

    private String contacts() {
        double notch = length * (thing.text("memory_type", "DDR5").equals("DDR5") ? .52 : .56);
        return rect(0, -3, length, 9.6, .8, m.white() ? "#22262e" : "#1b1e24")
                + each((int) ((length - 6) / 1.5), i -> Math.abs(3 + i * 1.5 - notch) > 2.4
                        ? rect(3 + i * 1.5, 2.2, .95, 4.4, .2, "#e6be63")
                        : "");
    }

    private String chips() {
        double w = (length - 12) / 8;
        var chip = pen.fade(Way.SLANTED, "#3b3f48", "#1c1e23");
        return each(8, i -> rect(5 + i * w, 6, w - 2.6, 14, .8, chip)) + rect(length * .3, 21.5, length * .4, 6, .6,
                "#f3f4f6")
                + text(length / 2, 26, 4, "#434955", size(), "font-weight=\"700\" text-anchor=\"middle\"");
    }

    private String light() {
        var hues = LIGHTS[thing.variant(2)];
        return pen.blend(Way.ACROSS, "0 " + hsl(hues[0], 90, 72), ".38 " + hsl(hues[1], 88, 72),
                ".7 " + hsl(hues[2], 90, 72), "1 " + hsl(hues[3], 92, 74));
    }

    private String lightBar() {
        return rect(1, .4, length - 2, 8.4, 1.6, light()) + rect(1, .4, length - 2, 3, 1.4, "#fff", "opacity=\".35\"");
    }

    private String spreader(double y) {
        boolean two = !m.equals(trim);
        var accent = pen.fade(Way.SLANTED, two ? trim.top() : m.top(), two ? trim.shade() : m.front());
        double low = height - y - 7;
        return switch (thing.variant(3)) {
            case 0 -> path(with("M0 {}H{}L{} {}H0Z", y, length * .62, length * .5, height - 3), accent,
                    "opacity=\".75\"")
                    + path(with("M{} {}H{}L{} {}H{}Z", length * .66, y, length * .7, length * .58, height - 3,
                            length * .54), hsl(thing.hue(), 60, 58), "opacity=\".9\"");
            case 1 -> each(8, i -> path(with("M{} {}h4l-5 {}h-4z", 35.6 + i * 7.4, y + 3, low - 2), accent,
                    "opacity=\".7\"")) + rect(4, y + 2, 26, low, 1.5, accent);
            default -> rect(4, y + 1, length - 8, low, 2, "none",
                    with("stroke=\"{}\" stroke-width=\".9\" opacity=\".6\"", trim.edge()))
                    + rect(length * .36, y + 1, length * .28, low, 1.4, accent);
        };
    }

    private String figures() {
        var ink = m.white() ? "#6b7280" : m.edge();
        return text(length - 6, height - 8.5, 6.2, ink, size(), "font-weight=\"700\" text-anchor=\"end\"")
                + text(length - 6, height - 4, 3.4, ink, thing.whole("speed_mts", 6000),
                        "text-anchor=\"end\" opacity=\".8\"");
    }

    private String size() {
        return thing.whole("module_gb", thing.whole("capacity_gb", 32) / sticks) + " GB";
    }
}
