/** Buyers as their browsers see the shop: pages, forms, cookies, and what became of a checkout. */
@NullMarked
package shop.computer.server.fault.buyer;

import org.jspecify.annotations.NullMarked;
