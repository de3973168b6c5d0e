package shop.computer.server.customer.account;

/**
 * Somebody wants to sign in and waits for the code.
 *
 * @param code names the code, but does not tell it; see {@link SignIns#letter}
 */
public record CodeAsked(long code) {}
