/** Reads orders as they are asked for, one or page by page; changes none. Knows the tables and not the entities. */
@NullMarked
package shop.computer.server.order.book;

import org.jspecify.annotations.NullMarked;
