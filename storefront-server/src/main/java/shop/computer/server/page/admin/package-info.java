/** Staff read and write the texts of the shop's pages. */
@NullMarked
package shop.computer.server.page.admin;

import org.jspecify.annotations.NullMarked;
