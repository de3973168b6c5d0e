package shop.computer.server.catalog.spec;

import java.util.Locale;

/** Under which heading specifications stand, in this order. */
enum Group {

    MAIN, MEMORY, FIT, POWER, CONNECT, LOOK;

    String textKey() {
        return "catalog.specs." + name().toLowerCase(Locale.ROOT);
    }
}
