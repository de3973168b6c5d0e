/**
 * Tells customers and staff what happened; decides nothing. Front door:
 * {@link shop.computer.server.notification.StaffFeed}; mails to customers go out by themselves.
 *
 * <p>One file more than the house likes: unheard events are kept under the names of the listeners, and one that moves
 * to a package of its own would never hear them.
 */
@ApplicationModule(displayName = "Notification", allowedDependencies = {"order", "payment", "inventory", "customer",
        "customer :: account", "staff", "books", "store"})
@NullMarked
package shop.computer.server.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
