package shop.computer.server.payment;

import shop.computer.api.OrderNumber;

/** Staff said that money for an order is not owed back after all: the shop keeps it. */
public record RefundCancelled(OrderNumber order) {}
