/** Which products belong together: what fits what, the variants of a model, and what is like it. */
@NullMarked
package shop.computer.server.catalog.fit;

import org.jspecify.annotations.NullMarked;
