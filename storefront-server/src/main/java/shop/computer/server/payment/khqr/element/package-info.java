/** What the text of a KHQR is made of: tags, lengths, values and a check sum, and what can be wrong with them. */
@NullMarked
package shop.computer.server.payment.khqr.element;

import org.jspecify.annotations.NullMarked;
