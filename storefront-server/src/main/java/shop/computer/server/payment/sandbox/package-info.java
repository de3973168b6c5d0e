/** A pretend bank, in the demo only: an app to pay a KHQR with, rightly or wrongly, and the API that tells the shop of it. No real money moves. */
@NullMarked
package shop.computer.server.payment.sandbox;

import org.jspecify.annotations.NullMarked;
