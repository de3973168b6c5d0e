/** Goods that come back from a completed order, and the credit note for them. */
@NullMarked
package shop.computer.api.order.returns;

import org.jspecify.annotations.NullMarked;
