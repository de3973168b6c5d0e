/**
 * Who the customer is and how to reach them. Front door: {@link shop.computer.server.customer.Customers}; for accounts
 * {@link shop.computer.server.customer.Accounts} and {@link shop.computer.server.customer.SignIns}.
 */
@ApplicationModule(displayName = "Customer", allowedDependencies = {})
@NullMarked
package shop.computer.server.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
