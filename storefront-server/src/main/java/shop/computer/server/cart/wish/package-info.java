/** What a visitor would like to have one day, kept by a cookie of its own and shown to others by a link. Front door: {@link shop.computer.server.cart.wish.WishLists}. */
@NullMarked
package shop.computer.server.cart.wish;

import org.jspecify.annotations.NullMarked;
