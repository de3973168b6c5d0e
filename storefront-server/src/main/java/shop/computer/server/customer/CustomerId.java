package shop.computer.server.customer;

/** The key of a customer in this shop's books. */
public record CustomerId(long value) {}
