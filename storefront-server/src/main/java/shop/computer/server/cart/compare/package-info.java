/** Products of one category side by side. The browser keeps which in a cookie, the page in its address; nothing is stored. */
@NullMarked
package shop.computer.server.cart.compare;

import org.jspecify.annotations.NullMarked;
