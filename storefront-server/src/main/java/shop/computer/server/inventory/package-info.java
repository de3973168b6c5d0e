/** How many of each SKU, at what cost, and why it changed. */
@ApplicationModule(displayName = "Inventory", allowedDependencies = {})
@NullMarked
package shop.computer.server.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
