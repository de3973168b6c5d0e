package shop.computer.api.payment;

/** Why the bank answers nothing, so that payments can only be confirmed by hand. */
public enum BankTrouble {

    /** No question is left for today. */
    BUDGET,
    /** It knows the shop no longer. */
    TOKEN,
    /** It knows the shop only for some days more, and gives no new token. */
    TOKEN_ENDS
}
