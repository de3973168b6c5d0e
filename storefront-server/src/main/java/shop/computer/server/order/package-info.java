/** From checkout to hand-over or cancellation; the only writer of order status. Front door: {@link shop.computer.server.order.Orders}. */
@ApplicationModule(displayName = "Order", allowedDependencies = {"cart", "catalog", "inventory", "customer", "payment"})
@NullMarked
package shop.computer.server.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
