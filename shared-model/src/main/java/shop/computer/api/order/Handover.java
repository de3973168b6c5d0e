package shop.computer.api.order;

/** How the goods reach the customer. */
public enum Handover {

    /** At the counter; costs nothing. */
    PICK_UP,
    /** To an address, for the fee of its zone. */
    DELIVERY
}
