/** Drawings of what stands around a computer, and of computers that come whole. */
@NullMarked
package shop.computer.server.catalog.art.desk;

import org.jspecify.annotations.NullMarked;
