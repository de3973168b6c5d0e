/**
 * Reads the books, never writes; knows only the report_* views. Front doors: {@link shop.computer.server.reporting.Sales},
 * {@link shop.computer.server.reporting.StockList}.
 */
@ApplicationModule(displayName = "Reporting", allowedDependencies = {})
@NullMarked
package shop.computer.server.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
