/** Orders for staff: list, detail, next step, and what a delivery costs. */
@NullMarked
package shop.computer.server.order.admin;

import org.jspecify.annotations.NullMarked;
