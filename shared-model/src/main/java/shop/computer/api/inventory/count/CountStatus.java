package shop.computer.api.inventory.count;

/** How far a stock count is. */
public enum CountStatus {

    OPEN, CLOSED, CANCELLED
}
