/** The book of searches for money at the bank. */
@NullMarked
package shop.computer.server.payment.search;

import org.jspecify.annotations.NullMarked;
