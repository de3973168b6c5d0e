/** What it costs to have goods brought, by zones that staff set, and on which day they come. */
@NamedInterface("delivery")
@NullMarked
package shop.computer.server.order.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
