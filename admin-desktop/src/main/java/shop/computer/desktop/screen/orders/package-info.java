/** The order desk: list, one order, its next step. */
@NullMarked
package shop.computer.desktop.screen.orders;

import org.jspecify.annotations.NullMarked;
