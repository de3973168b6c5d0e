package shop.computer.server.order;

import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderStatus;

/** An order went on. Where {@code from} and {@code to} are the same, only its story has a new line. */
public record OrderChanged(OrderNumber number, OrderStatus from, OrderStatus to) {}
