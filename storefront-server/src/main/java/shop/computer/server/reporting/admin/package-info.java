/** Reports and the stock list for staff. */
@NullMarked
package shop.computer.server.reporting.admin;

import org.jspecify.annotations.NullMarked;
