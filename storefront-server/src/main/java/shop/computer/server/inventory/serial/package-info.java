/** Pieces that are known by a number of their own, each number once. */
@NullMarked
package shop.computer.server.inventory.serial;

import org.jspecify.annotations.NullMarked;
