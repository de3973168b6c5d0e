/** What an order holds and what it costs, reckoned and frozen; knows nothing of how an order goes on. */
@NullMarked
package shop.computer.server.order.bill;

import org.jspecify.annotations.NullMarked;
