package shop.computer.api.inventory;

/** What becomes of goods that a customer brings back. */
public enum Restock {

    /** Back on the shelf as what it was sold as. */
    RESTOCK,
    /** Back on the shelf as an open box, see {@link Grade#OPEN_BOX}. */
    OPEN_BOX,
    /** Back on the shelf as used, see {@link Grade#USED}. */
    USED,
    /** It came back, and is written off. */
    WRITE_OFF
}
