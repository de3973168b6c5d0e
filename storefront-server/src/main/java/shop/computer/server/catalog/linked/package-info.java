/** What a page says to programs in the words of schema.org. */
@NamedInterface("linked")
@NullMarked
package shop.computer.server.catalog.linked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
