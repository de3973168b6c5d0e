package shop.computer.desktop.api;

import java.util.Locale;

/** Which part of the stock a list shows. */
public enum StockLevelFilter {

    ALL, LOW, OUT, RESERVED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
