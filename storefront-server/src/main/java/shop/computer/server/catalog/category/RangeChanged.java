package shop.computer.server.catalog;

/** Categories were added or changed. */
record RangeChanged() {}
