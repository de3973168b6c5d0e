package shop.computer.server.payment;

import java.time.Instant;
import shop.computer.api.payment.BankTrouble;

/**
 * The bank answers nothing for some time; payments can only be confirmed by hand until then. Told once a day.
 *
 * @param until when it is worth asking again
 */
public record BankFellSilent(BankTrouble why, Instant until) {}
