/** Orders for staff: list, detail, next step. */
@NullMarked
package shop.computer.server.order.admin;

import org.jspecify.annotations.NullMarked;
