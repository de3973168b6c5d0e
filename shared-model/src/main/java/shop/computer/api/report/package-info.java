/** What was sold, as reports and exports show it. */
@NullMarked
package shop.computer.api.report;

import org.jspecify.annotations.NullMarked;
