/** What a visitor means to buy; holds no stock. */
@ApplicationModule(displayName = "Cart", allowedDependencies = {"catalog", "inventory"})
@NullMarked
package shop.computer.server.cart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
