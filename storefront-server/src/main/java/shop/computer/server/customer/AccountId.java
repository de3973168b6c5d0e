package shop.computer.server.customer;

/** The key of an account. */
public record AccountId(long value) {}
