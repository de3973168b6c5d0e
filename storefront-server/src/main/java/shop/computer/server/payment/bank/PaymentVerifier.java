package shop.computer.server.payment.bank;

/** Asks whoever keeps the shop's account whether a KHQR was paid. May take seconds: never called inside a transaction. */
public interface PaymentVerifier {

    /**
     * @param md5 of the exact KHQR string
     * @return never a guess: whatever could not be learned for certain is {@link BankAnswer.Unknown}
     */
    BankAnswer ask(String md5);
}
