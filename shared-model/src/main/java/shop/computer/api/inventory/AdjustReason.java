package shop.computer.api.inventory;

/** Why staff correct a stock level. */
public enum AdjustReason {

    FOUND, LOST, DAMAGED, STOLEN, OWN_USE, CORRECTION
}
