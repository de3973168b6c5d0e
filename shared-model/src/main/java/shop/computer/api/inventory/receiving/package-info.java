/** Goods that come in from a supplier. */
@NullMarked
package shop.computer.api.inventory.receiving;

import org.jspecify.annotations.NullMarked;
