/** The dictionary of specifications: what each is called, its unit, and how it is said in English and Khmer. */
@NamedInterface("spec")
@NullMarked
package shop.computer.server.catalog.spec;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
