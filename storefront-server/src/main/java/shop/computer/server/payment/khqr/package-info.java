/**
 * The KHQR code as text: writes it, reads it, says what is wrong with it. Knows no payment and no picture.
 *
 * <p>One more file than the house likes: reader, writer, rules and the parts of a code are hidden behind
 * {@link shop.computer.server.payment.khqr.Khqr}, and parting them would only make them public.
 */
@NullMarked
package shop.computer.server.payment.khqr;

import org.jspecify.annotations.NullMarked;
