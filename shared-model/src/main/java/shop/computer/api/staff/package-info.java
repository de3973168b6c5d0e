/** Who works in the shop and what each may do. */
@NullMarked
package shop.computer.api.staff;

import org.jspecify.annotations.NullMarked;
