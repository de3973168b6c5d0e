/** The orders of a customer who is signed in, and how an order comes into an account. */
@NullMarked
package shop.computer.server.order.web.account;

import org.jspecify.annotations.NullMarked;
