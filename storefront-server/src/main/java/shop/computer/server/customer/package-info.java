/** Who the customer is and how to reach them. Front door: {@link shop.computer.server.customer.Customers}. */
@ApplicationModule(displayName = "Customer", allowedDependencies = {})
@NullMarked
package shop.computer.server.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
