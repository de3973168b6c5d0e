/** How many of each SKU, at what cost, and why it changed. Front door: {@link shop.computer.server.inventory.Inventory}. */
@ApplicationModule(displayName = "Inventory", allowedDependencies = {})
@NullMarked
package shop.computer.server.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
