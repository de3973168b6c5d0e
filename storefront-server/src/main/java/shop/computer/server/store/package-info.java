/** Where the shop is, when it is open and how it is reached, as its settings say. Front door: {@link shop.computer.server.store.Store}. */
@ApplicationModule(displayName = "Store", allowedDependencies = {})
@NullMarked
package shop.computer.server.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
