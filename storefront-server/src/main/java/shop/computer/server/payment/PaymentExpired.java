package shop.computer.server.payment;

import shop.computer.api.OrderNumber;

/** Nothing is kept of what was asked for an order: its time is over, the bank refused it, or staff gave back what came. */
public record PaymentExpired(OrderNumber order) {}
