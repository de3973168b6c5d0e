package shop.computer.server.payment.bakong;

/** A real shop would ask somebody about its money who is not the bank, or could not ask at all. */
class UntrustedBankException extends RuntimeException {

    /** @param sentence names the setting */
    UntrustedBankException(String sentence) {
        super(sentence);
    }
}
