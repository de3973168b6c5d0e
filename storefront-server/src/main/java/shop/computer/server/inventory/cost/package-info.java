/** What pieces cost: layers that came in together, and how a sum is parted so that the parts make the whole. */
@NullMarked
package shop.computer.server.inventory.cost;

import org.jspecify.annotations.NullMarked;
