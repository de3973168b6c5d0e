/** What the shop sells, as staff change it. */
@NullMarked
package shop.computer.api.catalog;

import org.jspecify.annotations.NullMarked;
