package shop.computer.server.customer.account;

/** The key of an account. */
public record AccountId(long value) {}
