/** The shop's own pages, whose texts staff may write. Front door: {@link shop.computer.server.page.ShopTexts}. */
@ApplicationModule(displayName = "Page", allowedDependencies = {"order :: delivery", "customer"})
@NullMarked
package shop.computer.server.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
