/** How many orders may wait for money at once, and how long one may keep goods from others. */
@NullMarked
package shop.computer.server.order.limit;

import org.jspecify.annotations.NullMarked;
