/** How a KHQR is drawn: on the page and as a picture for the phone. */
@NullMarked
package shop.computer.server.payment.picture;

import org.jspecify.annotations.NullMarked;
