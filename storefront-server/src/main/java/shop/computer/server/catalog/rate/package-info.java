/** The shop's selling rate of the riel. */
@NullMarked
package shop.computer.server.catalog.rate;

import org.jspecify.annotations.NullMarked;
