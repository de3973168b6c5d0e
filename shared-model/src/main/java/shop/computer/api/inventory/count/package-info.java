/** Stock that is counted on the shelf. */
@NullMarked
package shop.computer.api.inventory.count;

import org.jspecify.annotations.NullMarked;
