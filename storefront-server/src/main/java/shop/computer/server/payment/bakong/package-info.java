/** Asks the Bakong Open API of the National Bank of Cambodia whether a KHQR was paid; in the demo, the sandbox that speaks the same. */
@NullMarked
package shop.computer.server.payment.bakong;

import org.jspecify.annotations.NullMarked;
