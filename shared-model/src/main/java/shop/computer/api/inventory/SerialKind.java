package shop.computer.api.inventory;

/** Whether the shop knows each single piece of a SKU, and by what. */
public enum SerialKind {

    /** Pieces are counted only. */
    NONE,
    /** Each piece by the number its maker gave it. */
    SERIAL,
    /** Each piece by its IMEI: 15 digits, the last of which checks the others (3GPP TS 23.003, Luhn). */
    IMEI
}
