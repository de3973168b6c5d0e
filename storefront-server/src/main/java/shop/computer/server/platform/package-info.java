/** Plumbing that every room stands on and none imports: security chains, errors, clock, languages, layout, converters. */
@ApplicationModule(displayName = "Platform", allowedDependencies = {"customer", "customer :: account", "staff"})
@NullMarked
package shop.computer.server.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
