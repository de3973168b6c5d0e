/** What the shop owes its customers: the book of it, and what may be refused. */
@NullMarked
package shop.computer.server.payment.refund;

import org.jspecify.annotations.NullMarked;
