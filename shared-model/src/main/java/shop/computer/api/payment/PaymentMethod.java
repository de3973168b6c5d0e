package shop.computer.api.payment;

/** How the customer pays. */
public enum PaymentMethod {

    /** By bank app before the goods leave, through Bakong. */
    KHQR,
    /** In cash to the driver or at the counter. */
    CASH
}
