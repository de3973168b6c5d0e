package shop.computer.server.order;

import shop.computer.api.OrderNumber;
import shop.computer.api.order.remark.Audience;

/**
 * Staff wrote something to an order.
 *
 * @param remark by which {@link Orders#remark(long)} finds it
 */
public record RemarkWritten(OrderNumber number, long remark, Audience audience) {}
