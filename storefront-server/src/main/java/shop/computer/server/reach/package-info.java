/** What programs read of the shop: search engines, catalogues of others, and the browser that keeps it on a home screen. All of it in {@code reach.web}. */
@ApplicationModule(displayName = "Reach", allowedDependencies = {"catalog", "catalog :: category", "catalog :: price",
        "page"})
@NullMarked
package shop.computer.server.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
