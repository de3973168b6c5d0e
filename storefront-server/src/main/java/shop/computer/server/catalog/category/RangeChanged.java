package shop.computer.server.catalog.category;

/** Categories were added or changed, or what stands in them. */
public record RangeChanged() {}
