/** Who the customer is and how to reach them. */
@ApplicationModule(displayName = "Customer", allowedDependencies = {})
@NullMarked
package shop.computer.server.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
