/** What was sold, by day, and the way out to Excel. */
@NullMarked
package shop.computer.desktop.screen.reports;

import org.jspecify.annotations.NullMarked;
