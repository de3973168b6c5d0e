/** Coupons, made and changed by staff. */
@NullMarked
package shop.computer.server.promotion.admin;

import org.jspecify.annotations.NullMarked;
