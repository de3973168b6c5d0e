/** Pieces that are known by a number of their own. */
@NullMarked
package shop.computer.api.inventory.serial;

import org.jspecify.annotations.NullMarked;
