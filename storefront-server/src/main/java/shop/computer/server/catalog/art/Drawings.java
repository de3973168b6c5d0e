package shop.computer.server.catalog.art;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import shop.computer.server.catalog.art.desk.Carton;
import shop.computer.server.catalog.art.desk.Headset;
import shop.computer.server.catalog.art.desk.Keyboard;
import shop.computer.server.catalog.art.desk.Laptop;
import shop.computer.server.catalog.art.desk.Monitor;
import shop.computer.server.catalog.art.desk.Mouse;
import shop.computer.server.catalog.art.desk.NetworkCard;
import shop.computer.server.catalog.art.desk.Printer;
import shop.computer.server.catalog.art.desk.SoftwareBox;
import shop.computer.server.catalog.art.desk.Speakers;
import shop.computer.server.catalog.art.desk.Ups;
import shop.computer.server.catalog.art.desk.Webcam;
import shop.computer.server.catalog.art.part.CaseFan;
import shop.computer.server.catalog.art.part.CaseTower;
import shop.computer.server.catalog.art.part.Cooler;
import shop.computer.server.catalog.art.part.Drive;
import shop.computer.server.catalog.art.part.GraphicsCard;
import shop.computer.server.catalog.art.part.MemorySticks;
import shop.computer.server.catalog.art.part.Motherboard;
import shop.computer.server.catalog.art.part.PowerSupply;
import shop.computer.server.catalog.art.part.Processor;
import shop.computer.server.catalog.art.part.ThermalPaste;
import shop.computer.server.catalog.art.pen.Pen;
import shop.computer.server.catalog.art.pen.Thing;

/** Draws things as SVG of 600 × 500 on a transparent ground. The same thing is always drawn the same. */
public final class Drawings {

    /** Changes whenever anything is drawn differently, so that the addresses of all drawings do. */
    static final int HAND = 3;

    private static final Map<String, Function<Thing, Pen>> BY_KIND = Map.ofEntries(
            Map.entry("graphics-cards", GraphicsCard::draw), Map.entry("processors", Processor::draw),
            Map.entry("memory", MemorySticks::draw), Map.entry("motherboards", Motherboard::draw),
            Map.entry("storage", Drive::draw), Map.entry("cases", CaseTower::draw),
            Map.entry("monitors", Monitor::draw), Map.entry("laptops", Laptop::draw),
            Map.entry("power-supplies", PowerSupply::draw), Map.entry("cpu-coolers", Cooler::draw),
            Map.entry("keyboards", Keyboard::draw), Map.entry("mice", Mouse::draw),
            Map.entry("headsets", Headset::draw), Map.entry("speakers", Speakers::draw),
            Map.entry("webcams", Webcam::draw), Map.entry("printers", Printer::draw), Map.entry("ups", Ups::draw),
            Map.entry("networking", NetworkCard::draw), Map.entry("case-fans", CaseFan::draw),
            Map.entry("thermal-paste", ThermalPaste::draw), Map.entry("software", SoftwareBox::draw));
    /** Which specification a drawing with sizes cannot do without. */
    private static final Map<String, String> MEASURED = Map.of("graphics-cards", "length_mm", "monitors", "screen_in",
            "cpu-coolers", "height_mm");

    private Drawings() {}

    /** The thing as it stands there; the box it comes in if its kind has no drawing. */
    public static String of(Thing thing) {
        return BY_KIND.getOrDefault(thing.kind(), Carton::draw).apply(thing).svg();
    }

    /** Whether the sizes matter and are known. */
    public static boolean hasSizes(Thing thing) {
        var measure = MEASURED.get(thing.kind());
        return measure != null && thing.specs().containsKey(measure);
    }

    /** The thing straight from the front with its sizes; empty where they do not matter or are not known. */
    public static Optional<String> sizes(Thing thing) {
        return hasSizes(thing) ? Optional.of(measured(thing).svg()) : Optional.empty();
    }

    private static Pen measured(Thing thing) {
        return switch (thing.kind()) {
            case "monitors" -> Monitor.sizes(thing);
            case "cpu-coolers" -> Cooler.sizes(thing);
            default -> GraphicsCard.sizes(thing);
        };
    }
}
