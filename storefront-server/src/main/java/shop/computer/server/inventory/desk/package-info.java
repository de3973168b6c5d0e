/** What staff do to the stock by hand: correct it, write it off, say when it is short and whether its pieces have numbers. */
@NullMarked
package shop.computer.server.inventory.desk;

import org.jspecify.annotations.NullMarked;
