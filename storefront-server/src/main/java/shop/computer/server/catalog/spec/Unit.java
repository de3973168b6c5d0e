package shop.computer.server.catalog.spec;

/** What stands behind a figure. Each has a text {@code catalog.unit.<key>} with {@code {0}} for the figure. */
enum Unit {

    NONE(""), GB("gb"), MB("mb"), GHZ("ghz"), MHZ("mhz"), HZ("hz"), HZ_KHZ("hz-khz"), W("w"), VA("va"), V("v"),
    MM("mm"), INCH("inch"),
    LITRE("litre"), GRAM("gram"), DEGREE("degree"), MS("ms"), NS("ns"), MTS("mts"), NITS("nits"), RPM("rpm"), DB("db"),
    CFM("cfm"), DPI("dpi"),
    PPM("ppm"), CORES("cores"), THREADS("threads"), SLOTS("slots"), BAYS("bays"), PORTS("ports"), PLUGS("plugs");

    private final String key;

    Unit(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
