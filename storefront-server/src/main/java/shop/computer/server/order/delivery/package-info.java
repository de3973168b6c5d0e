/** What it costs to have goods brought, and on which day they come. */
@NullMarked
package shop.computer.server.order.delivery;

import org.jspecify.annotations.NullMarked;
