/** Who placed an order, and what happened to it since, line by line. */
@NullMarked
package shop.computer.server.order.story;

import org.jspecify.annotations.NullMarked;
