/** What the shop sells, changed by staff. */
@NullMarked
package shop.computer.server.catalog.admin;

import org.jspecify.annotations.NullMarked;
