/** The customer's page of an order, its story, and the way to find it again. */
@NullMarked
package shop.computer.server.order.web.track;

import org.jspecify.annotations.NullMarked;
