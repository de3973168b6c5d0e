package shop.computer.server.catalog.spec;

import static shop.computer.server.catalog.spec.Group.CONNECT;
import static shop.computer.server.catalog.spec.Group.FIT;
import static shop.computer.server.catalog.spec.Group.LOOK;
import static shop.computer.server.catalog.spec.Group.MAIN;
import static shop.computer.server.catalog.spec.Group.MEMORY;
import static shop.computer.server.catalog.spec.Group.POWER;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every specification a product can have, in the order they are shown. The key in a product's data is the name in lower case; the label is the
 * text {@code catalog.spec.<key>}.
 */
enum Spec {

    CPU(MAIN), SOCKET(MAIN), SOCKETS(FIT), CHIPSET(MAIN), MICROARCHITECTURE(MAIN), CORES(MAIN, Unit.CORES),
    THREADS(MAIN, Unit.THREADS),
    BASE_GHZ(MAIN, Unit.GHZ), BOOST_GHZ(MAIN, Unit.GHZ), CORE_MHZ(MAIN, Unit.MHZ), BOOST_MHZ(MAIN, Unit.MHZ),
    GPU(MAIN, true),
    GPU_MEMORY_GB(MAIN, Unit.GB), INTEGRATED_GRAPHICS(MAIN, true), OS(MAIN), SEGMENT(MAIN, true), COOLER_INCLUDED(FIT),
    COOLER_TYPE(MAIN, true), CASE_TYPE(MAIN, true), DRIVE_TYPE(MAIN, true), TECHNOLOGY(MAIN, true),
    FUNCTIONS(MAIN, true),
    SPEED_PPM(MAIN, Unit.PPM), DUPLEX(MAIN), COLOR_PRINTING(MAIN), WATTAGE_W(MAIN, Unit.W), CAPACITY_VA(MAIN, Unit.VA),
    OUTPUT_W(MAIN, Unit.W), EFFICIENCY(MAIN), MODULAR(MAIN, true), CONFIGURATION(MAIN), PROTOCOL(MAIN),
    MAX_DPI(MAIN, Unit.DPI),
    TRACKING(MAIN, true), HAND(MAIN, true), SWITCHES(MAIN), STYLE(MAIN, true), RESOLUTIONS(MAIN, true),
    FOCUS(MAIN, true),
    FOV_DEG(MAIN, Unit.DEGREE), WEAR(MAIN, true), ENCLOSURE(MAIN, true), MICROPHONE(MAIN),
    FREQUENCY_HZ_KHZ(MAIN, Unit.HZ_KHZ),
    MODE(MAIN), AMOUNT_G(MAIN, Unit.GRAM), SCREEN_IN(MAIN, Unit.INCH), RESOLUTION(MAIN), REFRESH_HZ(MAIN, Unit.HZ),
    PANEL(MAIN),
    ASPECT_RATIO(MAIN), RESPONSE_MS(MAIN, Unit.MS), BRIGHTNESS_NITS(MAIN, Unit.NITS), ADAPTIVE_SYNC(MAIN),

    CAPACITY_GB(MEMORY, Unit.GB), MEMORY_GB(MEMORY, Unit.GB), MEMORY_TYPE(MEMORY), MEMORY_TYPES(MEMORY),
    MODULES(MEMORY),
    MODULE_GB(MEMORY, Unit.GB), SPEED_MTS(MEMORY, Unit.MTS), CAS_LATENCY(MEMORY),
    FIRST_WORD_LATENCY_NS(MEMORY, Unit.NS),
    MEMORY_SLOTS(MEMORY, Unit.SLOTS), MAX_MEMORY_GB(MEMORY, Unit.GB), STORAGE_GB(MEMORY, Unit.GB),
    CACHE_MB(MEMORY, Unit.MB),

    FORM_FACTOR(FIT), MOTHERBOARDS(FIT), PSU_FORM_FACTORS(FIT), LENGTH_MM(FIT, Unit.MM), SLOT_WIDTH(FIT, Unit.SLOTS),
    HEIGHT_MM(FIT, Unit.MM), RADIATOR_MM(FIT, Unit.MM), SIZE_MM(FIT, Unit.MM), MAX_GPU_LENGTH_MM(FIT, Unit.MM),
    MAX_COOLER_HEIGHT_MM(FIT, Unit.MM), MAX_PSU_LENGTH_MM(FIT, Unit.MM), BAYS_3_5(FIT, Unit.BAYS),
    VOLUME_L(FIT, Unit.LITRE),

    TDP_W(POWER, Unit.W), RECOMMENDED_PSU_W(POWER, Unit.W), POWER_CONNECTORS(POWER), VOLTAGE(POWER, Unit.V),
    RPM(POWER, Unit.RPM),
    FAN_RPM(POWER, Unit.RPM), AIRFLOW_CFM(POWER, Unit.CFM), NOISE_DB(POWER, Unit.DB), PWM(POWER),

    INTERFACE(CONNECT), NVME(CONNECT), M2_SLOTS(CONNECT, Unit.SLOTS), SATA_PORTS(CONNECT, Unit.PORTS),
    SATA_CONNECTORS(CONNECT, Unit.PLUGS), PCIE_8PIN(CONNECT, Unit.PLUGS), PCIE_12V_CONNECTORS(CONNECT, Unit.PLUGS),
    CONNECTION(CONNECT, true), WIRELESS(CONNECT), WIFI(CONNECT), ETHERNET(CONNECT),

    COLOR(LOOK, true), SIDE_PANEL(LOOK, true), RGB(LOOK), BACKLIGHT(LOOK, true), TENKEYLESS(LOOK);

    private static final Map<String, Spec> BY_KEY = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Spec::key, Function.identity()));

    private final Group group;
    private final Unit unit;
    private final boolean words;

    Spec(Group group) {
        this(group, Unit.NONE, false);
    }

    Spec(Group group, Unit unit) {
        this(group, unit, false);
    }

    Spec(Group group, boolean words) {
        this(group, Unit.NONE, words);
    }

    Spec(Group group, Unit unit, boolean words) {
        this.group = group;
        this.unit = unit;
        this.words = words;
    }

    static Optional<Spec> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Group group() {
        return group;
    }

    Unit unit() {
        return unit;
    }

    /** Whether its values are words to be translated, not names. */
    boolean words() {
        return words;
    }

    String labelKey() {
        return "catalog.spec." + key();
    }
}
