/** What it costs to have goods brought, by zone. */
@NullMarked
package shop.computer.api.order.delivery;

import org.jspecify.annotations.NullMarked;
