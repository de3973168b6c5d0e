/** Stock that is counted on the shelf while the shop goes on selling. */
@NullMarked
package shop.computer.server.inventory.counting;

import org.jspecify.annotations.NullMarked;
