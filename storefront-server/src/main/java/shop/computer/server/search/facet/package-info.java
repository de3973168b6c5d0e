/** What a list can be narrowed by: the choices of a category, and which of them are made. */
@NullMarked
package shop.computer.server.search.facet;

import org.jspecify.annotations.NullMarked;
