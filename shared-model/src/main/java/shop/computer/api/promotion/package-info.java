/** Coupons, as staff make and change them. */
@NullMarked
package shop.computer.api.promotion;

import org.jspecify.annotations.NullMarked;
