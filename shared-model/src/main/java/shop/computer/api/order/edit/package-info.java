/** Changing an order before it is packed. */
@NullMarked
package shop.computer.api.order.edit;

import org.jspecify.annotations.NullMarked;
