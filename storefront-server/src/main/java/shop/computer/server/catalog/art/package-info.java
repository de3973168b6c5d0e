/** Product art: one drawing a category, made of the specifications, for products nobody has photographed. Front door: {@link shop.computer.server.catalog.art.Drawings}. */
@NullMarked
package shop.computer.server.catalog.art;

import org.jspecify.annotations.NullMarked;
