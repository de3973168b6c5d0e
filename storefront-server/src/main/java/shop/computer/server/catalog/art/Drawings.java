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
    static final int HAND = 2;

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
    private static final Map<String, Function<Thing, Pen>> SIZES = Map.of("graphics-cards", GraphicsCard::sizes);

    private Drawings() {}

    /** The thing as it stands there; the box it comes in if its kind has no drawing. */
    public static String of(Thing thing) {
        return BY_KIND.getOrDefault(thing.kind(), Carton::draw).apply(thing).svg();
    }

    /** The thing flat with its sizes, where they matter and are known. */
    public static Optional<String> sizes(Thing thing) {
        return Optional.ofNullable(SIZES.get(thing.kind())).filter(sizes -> thing.specs().containsKey("length_mm"))
                .map(sizes -> sizes.apply(thing).svg());
    }
}
