/** How products are shown: by the photos that staff put there, drawn while there is none. */
@NullMarked
package shop.computer.server.catalog.picture;

import org.jspecify.annotations.NullMarked;
