/** Products as the table has them, read for lists and cards without an entity. */
@NullMarked
package shop.computer.server.catalog.row;

import org.jspecify.annotations.NullMarked;
