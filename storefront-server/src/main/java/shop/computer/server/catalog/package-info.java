/** What the shop sells, how it is described, for how much. Front door: {@link shop.computer.server.catalog.Catalog}. */
@ApplicationModule(displayName = "Catalog", allowedDependencies = {"inventory", "media"})
@NullMarked
package shop.computer.server.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
