/** What staff write to an order, for each other or for its customer. */
@NullMarked
package shop.computer.server.order.remark;

import org.jspecify.annotations.NullMarked;
