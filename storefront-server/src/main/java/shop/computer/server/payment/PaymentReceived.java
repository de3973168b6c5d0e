package shop.computer.server.payment;

import shop.computer.api.OrderNumber;

/** The bank has the money of an order, whole and in time. */
public record PaymentReceived(OrderNumber order) {}
