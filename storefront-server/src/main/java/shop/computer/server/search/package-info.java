/** Finds products in Khmer and English; keeps its own documents in step with the catalogue. Front door: {@link shop.computer.server.search.ProductSearch}. */
@ApplicationModule(displayName = "Search", allowedDependencies = {"catalog", "catalog :: category", "catalog :: linked",
        "catalog :: price",
        "inventory"})
@NullMarked
package shop.computer.server.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
