package shop.computer.server.inventory.book;

/**
 * A balance changed; told inside the room, in the transaction of the change.
 *
 * @param now how it stands
 * @param fellShort whether it has just become short
 */
public record Moved(Balance now, boolean fellShort) {}
