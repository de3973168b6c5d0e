package shop.computer.api.inventory;

/** What a stock movement is. */
public enum MovementKind {

    RECEIPT, RESERVATION, RELEASE, SALE, RETURN, ADJUSTMENT, COUNT, WRITE_OFF
}
