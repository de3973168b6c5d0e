package shop.computer.api.order.remark;

/** For whom a remark is written. */
public enum Audience {

    /** Only staff read it. */
    STAFF,
    /** The customer reads it on the order's page; staff, too. */
    CUSTOMER
}
