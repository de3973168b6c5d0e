/** What is worth trying again when many order at once. */
@NullMarked
package shop.computer.server.order.retry;

import org.jspecify.annotations.NullMarked;
