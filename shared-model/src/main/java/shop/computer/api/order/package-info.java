/** Orders as staff see them. */
@NullMarked
package shop.computer.api.order;

import org.jspecify.annotations.NullMarked;
