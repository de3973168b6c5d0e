package shop.computer.server.payment.bank;

import java.time.Instant;
import shop.computer.api.payment.BankTrouble;

/**
 * The bank answers nothing for some time; payments can only be confirmed by hand.
 *
 * @param until when it is worth asking again
 */
public record BankSilent(BankTrouble why, Instant until) {}
