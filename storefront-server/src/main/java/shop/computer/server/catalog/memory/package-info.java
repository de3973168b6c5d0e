/** Answers kept in memory until what they came from changes. */
@NullMarked
package shop.computer.server.catalog.memory;

import org.jspecify.annotations.NullMarked;
