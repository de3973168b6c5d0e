/** Pictures by which customers say that they paid. No path leads from here to paid. */
@NullMarked
package shop.computer.server.payment.proof;

import org.jspecify.annotations.NullMarked;
