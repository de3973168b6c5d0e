package shop.computer.server.payment;

import shop.computer.api.OrderNumber;

/** Money came for an order that does not fit what was asked; a person must look at it. */
public record PaymentInReview(OrderNumber order) {}
