/** From the cart to the placed order: a form, all of it once more, one button. */
@NullMarked
package shop.computer.server.order.web.checkout;

import org.jspecify.annotations.NullMarked;
