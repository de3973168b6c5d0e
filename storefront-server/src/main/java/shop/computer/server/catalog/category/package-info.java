/** The categories as a tree, in both languages, and how they are widened. */
@NamedInterface("category")
@NullMarked
package shop.computer.server.catalog.category;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
