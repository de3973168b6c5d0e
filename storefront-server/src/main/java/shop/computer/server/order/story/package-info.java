/** What happened to an order, line by line. */
@NullMarked
package shop.computer.server.order.story;

import org.jspecify.annotations.NullMarked;
