package shop.computer.server.payment;

import shop.computer.api.OrderNumber;

/** The time to pay an order is over and nothing was charged. */
public record PaymentExpired(OrderNumber order) {}
