/**
 * From checkout to hand-over or cancellation; the only writer of order status. Front door: {@link shop.computer.server.order.Orders}.
 *
 * <p>All that writes an order stands here, around the package-private entity; hence some more than fifteen files. What only reads, reckons or
 * refuses has its own package below and knows nothing of this one.
 */
@ApplicationModule(displayName = "Order", allowedDependencies = {"cart", "catalog", "inventory", "customer",
        "customer :: account", "customer :: form", "payment", "promotion", "store"})
@NullMarked
package shop.computer.server.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
