/** Goods that come in from suppliers, with what they cost. */
@NullMarked
package shop.computer.server.inventory.receiving;

import org.jspecify.annotations.NullMarked;
