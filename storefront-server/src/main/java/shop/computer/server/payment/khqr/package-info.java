/** The KHQR code as text: writes it, reads it, says what is wrong with it. Knows no payment and no picture. */
@NullMarked
package shop.computer.server.payment.khqr;

import org.jspecify.annotations.NullMarked;
