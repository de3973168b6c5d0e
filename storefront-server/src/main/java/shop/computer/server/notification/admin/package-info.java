/** The staff feed as a stream of server-sent events. */
@NullMarked
package shop.computer.server.notification.admin;

import org.jspecify.annotations.NullMarked;
