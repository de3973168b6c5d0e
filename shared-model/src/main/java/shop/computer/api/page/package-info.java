/** The texts of the shop's own pages. */
@NullMarked
package shop.computer.api.page;

import org.jspecify.annotations.NullMarked;
