/** One SKU's stock for staff, and its correction. The list of all is in the reporting room, which may join. */
@NullMarked
package shop.computer.server.inventory.admin;

import org.jspecify.annotations.NullMarked;
