/** Reads the books, never writes; knows only the report_* views. */
@ApplicationModule(displayName = "Reporting", allowedDependencies = {})
@NullMarked
package shop.computer.server.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
