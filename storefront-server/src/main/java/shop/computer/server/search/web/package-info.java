/** The page of what a search found. */
@NullMarked
package shop.computer.server.search.web;

import org.jspecify.annotations.NullMarked;
