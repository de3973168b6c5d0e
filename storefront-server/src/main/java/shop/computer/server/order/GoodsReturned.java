package shop.computer.server.order;

import shop.computer.api.OrderNumber;

/**
 * Goods of an order came back.
 *
 * @param creditNote its number
 */
public record GoodsReturned(OrderNumber number, String creditNote) {}
