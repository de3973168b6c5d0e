/** What a visitor means to buy; holds no stock. Front door: {@link shop.computer.server.cart.Carts}. */
@ApplicationModule(displayName = "Cart", allowedDependencies = {"catalog", "catalog :: category", "catalog :: spec",
        "inventory", "promotion"})
@NullMarked
package shop.computer.server.cart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
