/** From the cart to the placed order: one page, one form, one button. */
@NullMarked
package shop.computer.server.order.web.checkout;

import org.jspecify.annotations.NullMarked;
