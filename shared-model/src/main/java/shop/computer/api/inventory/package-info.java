/** Stock as staff see it. */
@NullMarked
package shop.computer.api.inventory;

import org.jspecify.annotations.NullMarked;
