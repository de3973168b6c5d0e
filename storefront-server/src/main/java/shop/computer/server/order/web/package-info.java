/** Checkout, the customer's page of an order, and the way to find it again. */
@NullMarked
package shop.computer.server.order.web;

import org.jspecify.annotations.NullMarked;
