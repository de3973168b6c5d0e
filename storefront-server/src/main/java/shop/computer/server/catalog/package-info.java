/**
 * What the shop sells, how it is described, for how much. Front door: {@link shop.computer.server.catalog.Catalog}.
 *
 * <p>Five files more than the house likes: the front door, the entity, the conditions goods are in, and the cards and pages that are put together from the packages
 * below. Other rooms read the cards, so these stand here, and so do those who make them.
 */
@ApplicationModule(displayName = "Catalog", allowedDependencies = {"inventory", "media", "media :: picture", "store"})
@NullMarked
package shop.computer.server.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
