/** Gives the pages of the other rooms what they say about the store. */
@NullMarked
package shop.computer.server.store.web;

import org.jspecify.annotations.NullMarked;
