/** From checkout to hand-over or cancellation; the only writer of order status. */
@ApplicationModule(displayName = "Order", allowedDependencies = {"cart", "catalog", "inventory", "customer", "payment"})
@NullMarked
package shop.computer.server.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
