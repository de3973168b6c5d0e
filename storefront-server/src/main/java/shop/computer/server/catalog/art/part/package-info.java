/** Drawings of what a computer is built from. */
@NullMarked
package shop.computer.server.catalog.art.part;

import org.jspecify.annotations.NullMarked;
