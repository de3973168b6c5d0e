package shop.computer.server.order;

import shop.computer.api.OrderNumber;

/** A customer placed an order; its goods are set aside. */
public record OrderPlaced(OrderNumber number) {}
