package shop.computer.server.order;

import org.jspecify.annotations.Nullable;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;

/**
 * An order went on. Where {@code from} and {@code to} are the same, only its story has a new line.
 *
 * @param note what the system said last; absent for a plain step
 */
public record OrderChanged(OrderNumber number, OrderStatus from, OrderStatus to, @Nullable OrderNote note) {}
