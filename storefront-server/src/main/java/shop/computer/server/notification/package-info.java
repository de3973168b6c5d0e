/** Tells customers and staff what happened; decides nothing. */
@ApplicationModule(displayName = "Notification", allowedDependencies = {"order", "payment", "inventory", "customer",
        "staff"})
@NullMarked
package shop.computer.server.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
