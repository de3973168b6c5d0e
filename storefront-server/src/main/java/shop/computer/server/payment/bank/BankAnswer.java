package shop.computer.server.payment.bank;

/** What the bank said about one KHQR or one transaction. */
public sealed interface BankAnswer {

    /** Somebody paid; whether rightly is for the shop to check. */
    record Found(BankTransaction transaction) implements BankAnswer {}

    /** Nobody has paid yet. */
    record NotFound() implements BankAnswer {}

    /** The bank says that this payment failed for good. */
    record Failed() implements BankAnswer {}

    /** The bank answers no more questions today. */
    record LimitReached() implements BankAnswer {}

    /**
     * Not reachable, refused, or not understood: neither paid nor unpaid.
     *
     * @param why for the log; holds no token and no personal data
     * @param arrived whether the question may have reached the bank, which then counted it
     */
    record Unknown(String why, boolean arrived) implements BankAnswer {

        public Unknown(String why) {
            this(why, true);
        }
    }
}
