/** Asks for money and learns that it came. */
@ApplicationModule(displayName = "Payment", allowedDependencies = {})
@NullMarked
package shop.computer.server.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
