/** How products are shown: drawn when nobody has photographed them. */
@NullMarked
package shop.computer.server.catalog.picture;

import org.jspecify.annotations.NullMarked;
