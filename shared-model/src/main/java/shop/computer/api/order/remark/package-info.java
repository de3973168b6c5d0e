/** What staff write to an order. */
@NullMarked
package shop.computer.api.order.remark;

import org.jspecify.annotations.NullMarked;
