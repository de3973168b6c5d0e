/**
 * Asks for money and learns that it came. Front door: {@link shop.computer.server.payment.Payments}.
 *
 * <p>What reads or writes a payment request stands here, around the package-private entity. The bank itself, the code as text and the code
 * as a picture have their own packages below and know nothing of requests.
 */
@ApplicationModule(displayName = "Payment", allowedDependencies = {"media :: picture"})
@NullMarked
package shop.computer.server.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
