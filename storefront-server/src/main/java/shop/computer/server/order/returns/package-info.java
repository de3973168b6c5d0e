/** What comes back from a completed order: how much of it may, and the credit notes about what did. */
@NullMarked
package shop.computer.server.order.returns;

import org.jspecify.annotations.NullMarked;
