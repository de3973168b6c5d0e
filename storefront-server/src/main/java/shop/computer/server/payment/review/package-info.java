/** The book of money that a person has to look at. */
@NullMarked
package shop.computer.server.payment.review;

import org.jspecify.annotations.NullMarked;
