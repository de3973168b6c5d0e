/** The cart in the browser: its page, the forms that change it, and the badge beside its sign. */
@NullMarked
package shop.computer.server.cart.web;

import org.jspecify.annotations.NullMarked;
