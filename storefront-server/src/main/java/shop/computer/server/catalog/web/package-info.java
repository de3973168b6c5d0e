/** The pages people browse: home, category, product. */
@NullMarked
package shop.computer.server.catalog.web;

import org.jspecify.annotations.NullMarked;
